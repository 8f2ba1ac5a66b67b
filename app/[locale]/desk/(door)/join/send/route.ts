import { acceptInvitation } from '#lib/commands/staff/accept-invitation.ts'
import { failed, ok } from '#lib/domain/result.ts'
import { joinAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { signInCookies } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/join/send',
  schema: joinAnswers,
  limit: 'sign-in',
  door: 'anyone',
  back: () => '/desk/join',
  async run({ input: { name, email, password, code }, context, locale, cookie, browser }) {
    const token = cookie('join')
    if (!token) return failed('link-expired')
    const profile = name && email ? { name, email } : null
    const held = { token, previousSession: cookie('desk'), browser }
    const joined = await acceptInvitation(context, { ...held, profile, password, code, locale })
    if (!joined.ok) return joined
    const shown = [
      { name: 'join', value: null } as const,
      { name: 'shown', value: joined.value.shownSecret } as const,
    ]
    return ok({ to: '/desk/account/recovery-codes', cookies: [...signInCookies(joined.value), ...shown] })
  },
})
