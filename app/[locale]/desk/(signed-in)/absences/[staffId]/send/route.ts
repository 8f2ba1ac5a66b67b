import { setAbsence } from '#lib/commands/staff/set-absence.ts'
import { ok } from '#lib/domain/result.ts'
import { absenceForm } from '#lib/domain/staff/absence.ts'
import { absencePath } from '#lib/http/absence-page.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/absences/[staffId]/send',
  schema: absenceForm,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-absences',
  back: ({ staffId = '' }) => absencePath(staffId),
  async run({ input: { from: fromOn, until: untilOn, standIn: standInId, seen }, context, params }) {
    const { staffId = '' } = params
    const saved = await setAbsence(context, { staffId, fromOn, untilOn, standInId, seen })
    return saved.ok ? ok({ to: `${absencePath(staffId)}?done=saved` }) : saved
  },
})
