import { changePassword } from '#lib/commands/staff/change-password.ts'
import { ok } from '#lib/domain/result.ts'
import { passwordAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { deskCookie } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/account/password/send',
  schema: passwordAnswers,
  limit: 'desk',
  door: 'staff',
  back: () => '/desk/account/password',
  async run({ input, context, cookie }) {
    const changed = await changePassword(context, { ...input, sessionSecret: cookie('desk') ?? '' })
    if (!changed.ok) return changed
    return ok({ to: '/desk/account?done=password', cookies: deskCookie(changed.value.sessionSecret) })
  },
})
