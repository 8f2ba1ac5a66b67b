import { disableStaff } from '#lib/commands/staff/disable-staff.ts'
import { ok } from '#lib/domain/result.ts'
import { handOverAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { personPath } from '#lib/http/person-page.ts'
import { deskCookie } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/staff/[staffId]/disable/send',
  schema: handOverAnswers,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-staff',
  back: ({ staffId = '' }) => personPath(staffId, 'disable'),
  async run({ input: { code = null, ...input }, context, params: { staffId = '' }, cookie }) {
    const brought = { sessionSecret: cookie('desk'), code }
    const done = await disableStaff(context, { ...input, ...brought, staffId })
    return done.ok
      ? ok({ to: `/desk/staff/${staffId}`, cookies: deskCookie(done.value.sessionSecret) })
      : done
  },
})
