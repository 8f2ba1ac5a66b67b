import { handOverWork } from '#lib/commands/staff/hand-over-work.ts'
import { ok } from '#lib/domain/result.ts'
import { handOverAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { personPath } from '#lib/http/person-page.ts'
import { deskCookie } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/staff/[staffId]/hand-over/send',
  schema: handOverAnswers,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-staff',
  back: ({ staffId = '' }) => personPath(staffId, 'hand-over'),
  async run({ input: { code = null, ...input }, context, params: { staffId = '' }, cookie }) {
    const brought = { sessionSecret: cookie('desk'), code }
    const done = await handOverWork(context, { ...input, ...brought, staffId })
    if (!done.ok) return done
    const { given, nobodys, sessionSecret } = done.value
    const to = `/desk/staff/${staffId}?given=${given}&nobodys=${nobodys}`
    return ok({ to, cookies: deskCookie(sessionSecret) })
  },
})
