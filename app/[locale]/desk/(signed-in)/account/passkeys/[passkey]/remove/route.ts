import { removePasskey } from '#lib/commands/staff/remove-passkey.ts'
import { ok } from '#lib/domain/result.ts'
import { removePasskeyAnswers } from '#lib/domain/staff/passkeys.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { deskCookie } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/account/passkeys/[passkey]/remove',
  schema: removePasskeyAnswers,
  limit: 'desk',
  door: 'staff',
  back: ({ passkey = '' }) => `/desk/account/passkeys/${passkey}`,
  async run({ input: { code = null }, context, cookie, params: { passkey = '' } }) {
    const done = await removePasskey(context, { passkey, code, sessionSecret: cookie('desk') })
    if (!done.ok) return done
    return ok({ to: '/desk/account/passkeys?done=removed', cookies: deskCookie(done.value.sessionSecret) })
  },
})
