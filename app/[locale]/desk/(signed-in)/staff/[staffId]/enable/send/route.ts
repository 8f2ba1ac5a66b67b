import { enableStaff } from '#lib/commands/staff/enable-staff.ts'
import { ok } from '#lib/domain/result.ts'
import { manageAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { personPath } from '#lib/http/person-page.ts'
import { deskCookie } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/staff/[staffId]/enable/send',
  schema: manageAnswers,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-staff',
  back: ({ staffId = '' }) => personPath(staffId, 'enable'),
  async run({ input: { code = null, ...input }, context, params: { staffId = '' }, cookie }) {
    const brought = { sessionSecret: cookie('desk'), code }
    const done = await enableStaff(context, { ...input, ...brought, staffId })
    return done.ok
      ? ok({ to: `/desk/staff/${staffId}`, cookies: deskCookie(done.value.sessionSecret) })
      : done
  },
})
