import { endAbsence } from '#lib/commands/staff/end-absence.ts'
import { ok } from '#lib/domain/result.ts'
import { noAnswers } from '#lib/domain/staff/forms.ts'
import { absencePath } from '#lib/http/absence-page.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/absences/[staffId]/end',
  schema: noAnswers,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-absences',
  back: ({ staffId = '' }) => absencePath(staffId),
  async run({ context, params: { staffId = '' } }) {
    const ended = await endAbsence(context, { staffId })
    return ended.ok ? ok({ to: `${absencePath(staffId)}?done=ended` }) : ended
  },
})
