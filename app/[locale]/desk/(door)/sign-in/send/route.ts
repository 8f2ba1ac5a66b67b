import { signIn } from '#lib/commands/staff/sign-in.ts'
import { ok } from '#lib/domain/result.ts'
import { signInAnswers } from '#lib/domain/staff/forms.ts'
import { ownDeskPath } from '#lib/domain/staff/next-path.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { signInCookies } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/sign-in/send',
  schema: signInAnswers,
  limit: 'sign-in',
  door: 'anyone',
  back: () => '/desk/sign-in',
  async run({ input: { next, ...typed }, context, cookie, browser }) {
    const held = { deviceSecret: cookie('device'), previousSession: cookie('desk'), browser }
    const signedIn = await signIn(context, { ...typed, ...held })
    if (!signedIn.ok) return signedIn
    return ok({ to: ownDeskPath(next) ?? '/desk', cookies: signInCookies(signedIn.value) })
  },
})
