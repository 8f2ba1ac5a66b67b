import { preparePasskey } from '#lib/commands/staff/prepare-passkey.ts'
import { ok } from '#lib/domain/result.ts'
import { newPasskeyAnswers } from '#lib/domain/staff/passkeys.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { deskCookie } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/account/passkeys/prepare',
  schema: newPasskeyAnswers,
  limit: 'desk',
  door: 'staff',
  back: () => '/desk/account/passkeys',
  async run({ input: { name, code = null }, context, cookie }) {
    const done = await preparePasskey(context, { name, code, sessionSecret: cookie('desk') })
    if (!done.ok) return done
    const { sessionSecret, flowSecret: value } = done.value
    const cookies = [...deskCookie(sessionSecret), { name: 'flow', value } as const]
    return ok({ to: '/desk/account/passkeys/new', cookies })
  },
})
