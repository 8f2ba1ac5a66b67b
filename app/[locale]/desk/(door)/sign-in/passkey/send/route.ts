import { signInWithPasskey } from '#lib/commands/staff/sign-in-with-passkey.ts'
import { ok } from '#lib/domain/result.ts'
import { ownDeskPath } from '#lib/domain/staff/next-path.ts'
import { usedPasskeyAnswers } from '#lib/domain/staff/passkeys.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { signInCookies } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/sign-in/passkey/send',
  schema: usedPasskeyAnswers,
  limit: 'sign-in',
  door: 'anyone',
  back: () => '/desk/sign-in',
  async run({ input: { next, response }, context, cookie, browser }) {
    const held = { deviceSecret: cookie('device'), previousSession: cookie('desk'), browser }
    const used = { response, flowSecret: cookie('flow') }
    const signedIn = await signInWithPasskey(context, { ...used, ...held })
    if (!signedIn.ok) return signedIn
    const cookies = [...signInCookies(signedIn.value), { name: 'flow', value: null } as const]
    return ok({ to: ownDeskPath(next) ?? '/desk', cookies })
  },
})
