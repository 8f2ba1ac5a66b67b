import { setAbsence } from '#lib/commands/staff/set-absence.ts'
import { failed, ok } from '#lib/domain/result.ts'
import { absenceForm } from '#lib/domain/staff/absence.ts'
import { OWN_ABSENCE } from '#lib/http/absence-page.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/account/absence/send',
  schema: absenceForm,
  limit: 'desk',
  door: 'staff',
  back: () => OWN_ABSENCE,
  async run({ input: { from: fromOn, until: untilOn, standIn: standInId, seen }, context }) {
    const { actor } = context
    if (actor.type !== 'staff') return failed('not-permitted')
    const said = { staffId: actor.staffId, fromOn, untilOn, standInId, seen }
    const saved = await setAbsence(context, said)
    return saved.ok ? ok({ to: `${OWN_ABSENCE}?done=saved` }) : saved
  },
})
