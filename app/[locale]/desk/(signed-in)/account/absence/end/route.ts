import { endAbsence } from '#lib/commands/staff/end-absence.ts'
import { failed, ok } from '#lib/domain/result.ts'
import { noAnswers } from '#lib/domain/staff/forms.ts'
import { OWN_ABSENCE } from '#lib/http/absence-page.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/account/absence/end',
  schema: noAnswers,
  limit: 'desk',
  door: 'staff',
  back: () => OWN_ABSENCE,
  async run({ context }) {
    const { actor } = context
    if (actor.type !== 'staff') return failed('not-permitted')
    const ended = await endAbsence(context, { staffId: actor.staffId })
    return ended.ok ? ok({ to: `${OWN_ABSENCE}?done=ended` }) : ended
  },
})
