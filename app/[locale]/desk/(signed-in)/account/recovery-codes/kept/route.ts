import { ok } from '#lib/domain/result.ts'
import { noAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/account/recovery-codes/kept',
  schema: noAnswers,
  limit: 'desk',
  door: 'staff',
  back: () => '/desk/account/recovery-codes',
  async run() {
    return ok({ to: '/desk', cookies: [{ name: 'shown', value: null }] })
  },
})
