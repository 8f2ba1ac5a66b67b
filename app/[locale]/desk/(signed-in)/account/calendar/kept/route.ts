import { ok } from '#lib/domain/result.ts'
import { noAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/account/calendar/kept',
  schema: noAnswers,
  limit: 'desk',
  door: 'staff',
  back: () => '/desk/account/calendar',
  async run() {
    return ok({ to: '/desk/account', cookies: [{ name: 'shown', value: null }] })
  },
})
