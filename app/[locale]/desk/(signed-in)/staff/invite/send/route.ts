import { inviteColleague } from '#lib/commands/staff/invite-colleague.ts'
import { ok } from '#lib/domain/result.ts'
import { inviteAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { linkCookies } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/staff/invite/send',
  schema: inviteAnswers,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-staff',
  back: () => '/desk/staff/invite',
  async run({ input: { name, email, role, code = null }, context, cookie }) {
    const brought = { sessionSecret: cookie('desk'), code }
    const made = await inviteColleague(context, { ...brought, profile: { name, email }, role })
    return made.ok ? ok({ to: '/desk/staff/link', cookies: linkCookies(made.value) }) : made
  },
})
