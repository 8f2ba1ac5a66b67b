import { changeRole } from '#lib/commands/staff/change-role.ts'
import { ok } from '#lib/domain/result.ts'
import { roleAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { personPath } from '#lib/http/person-page.ts'
import { deskCookie } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/staff/[staffId]/role/send',
  schema: roleAnswers,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-staff',
  back: ({ staffId = '' }) => personPath(staffId, 'role'),
  async run({ input: { code = null, ...input }, context, params: { staffId = '' }, cookie }) {
    const brought = { sessionSecret: cookie('desk'), code }
    const done = await changeRole(context, { ...input, ...brought, staffId })
    return done.ok
      ? ok({ to: `/desk/staff/${staffId}`, cookies: deskCookie(done.value.sessionSecret) })
      : done
  },
})
