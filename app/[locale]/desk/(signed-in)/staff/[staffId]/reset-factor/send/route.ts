import { resetFactor } from '#lib/commands/staff/reset-factor.ts'
import { ok } from '#lib/domain/result.ts'
import { manageAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { personPath } from '#lib/http/person-page.ts'
import { linkCookies } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/staff/[staffId]/reset-factor/send',
  schema: manageAnswers,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-staff',
  back: ({ staffId = '' }) => personPath(staffId, 'reset-factor'),
  async run({ input: { code = null, ...input }, context, params: { staffId = '' }, cookie }) {
    const brought = { sessionSecret: cookie('desk'), code }
    const done = await resetFactor(context, { ...input, ...brought, staffId })
    return done.ok ? ok({ to: '/desk/staff/link', cookies: linkCookies(done.value) }) : done
  },
})
