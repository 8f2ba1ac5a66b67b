import { ok } from '#lib/domain/result.ts'
import { noAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/staff/link/done',
  schema: noAnswers,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-staff',
  back: () => '/desk/staff/link',
  async run() {
    return ok({ to: '/desk/staff', cookies: [{ name: 'shown', value: null }] })
  },
})
