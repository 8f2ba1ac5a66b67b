import { addPasskey } from '#lib/commands/staff/add-passkey.ts'
import { ok } from '#lib/domain/result.ts'
import { madePasskeyAnswers } from '#lib/domain/staff/passkeys.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/account/passkeys/new/send',
  schema: madePasskeyAnswers,
  limit: 'desk',
  door: 'staff',
  back: () => '/desk/account/passkeys',
  async run({ input, context, cookie }) {
    const done = await addPasskey(context, { ...input, flowSecret: cookie('flow') })
    if (!done.ok) return done
    const cookies = [{ name: 'flow', value: null } as const]
    return ok({ to: '/desk/account/passkeys?done=added', cookies })
  },
})
