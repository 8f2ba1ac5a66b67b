import { changeAuthenticator } from '#lib/commands/staff/change-authenticator.ts'
import { ok } from '#lib/domain/result.ts'
import { codeAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { deskCookie } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/account/authenticator/new/send',
  schema: codeAnswers,
  limit: 'desk',
  door: 'staff',
  back: () => '/desk/account/authenticator/new',
  async run({ input, context, cookie }) {
    const changed = await changeAuthenticator(context, { ...input, sessionSecret: cookie('desk') ?? '' })
    if (!changed.ok) return changed
    return ok({ to: '/desk/account?done=authenticator', cookies: deskCookie(changed.value.sessionSecret) })
  },
})
