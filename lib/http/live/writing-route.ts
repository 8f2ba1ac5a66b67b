import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, ok } from '#lib/domain/result.ts'
import { noAnswers } from '#lib/domain/staff/forms.ts'
import { casePath } from '#lib/http/case-page.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { noteWriting } from '#lib/http/live/presence.ts'
import { canHearOf } from '#lib/reads/changed-cases.ts'

/** The door by which a page says that its reader is writing; nothing of it is kept. */
export function writingRoute() {
  return formRoute({
    name: '/desk/requests/[reference]/writing',
    schema: noAnswers,
    limit: 'desk',
    door: 'staff',
    permission: 'view-request',
    back: ({ reference = '' }) => casePath(parseReference(reference) ?? 'unknown'),
    async run({ context, params }) {
      const reference = parseReference(params.reference ?? '')
      const { actor, now } = context
      if (actor.type !== 'staff' || !reference || !(await canHearOf(context, reference)))
        return failed('not-found')
      noteWriting(reference, actor.staffId, now)
      return ok({ to: casePath(reference) })
    },
  })
}
