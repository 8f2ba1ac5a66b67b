import { stepUpWithPasskey } from '#lib/commands/staff/step-up-with-passkey.ts'
import { ok } from '#lib/domain/result.ts'
import { madePasskeyAnswers } from '#lib/domain/staff/passkeys.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { deskCookie } from '#lib/http/staff-cookies.ts'

/** Called by the script of a form that asks for a fresh factor; the form itself is sent afterwards. */
export const POST = formRoute({
  name: '/desk/account/step-up/send',
  schema: madePasskeyAnswers,
  limit: 'desk',
  door: 'staff',
  back: () => '/desk/account/passkeys',
  async run({ input, context, cookie }) {
    const held = { flowSecret: cookie('flow'), sessionSecret: cookie('desk') }
    const done = await stepUpWithPasskey(context, { ...input, ...held })
    if (!done.ok) return done
    const cookies = [...deskCookie(done.value.sessionSecret), { name: 'flow', value: null } as const]
    return ok({ to: '/desk/account/passkeys', cookies })
  },
})
