import { tickMilestone } from '#lib/commands/tasks/tick-milestone.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, ok } from '#lib/domain/result.ts'
import { milestoneForm } from '#lib/domain/tasks/forms.ts'
import { casePath } from '#lib/http/case-page.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/requests/[reference]/milestones',
  schema: milestoneForm,
  limit: 'desk',
  door: 'staff',
  permission: 'work-on-tasks',
  back: ({ reference = '' }) => casePath(parseReference(reference) ?? 'unknown'),
  async run({ context, input, params }) {
    const reference = parseReference(params.reference ?? '')
    if (!reference) return failed('not-found')
    const { milestone, done } = input
    const ticked = await tickMilestone(context, { reference, milestone, done: done === 'yes' })
    return ticked.ok ? ok({ to: casePath(reference) }) : ticked
  },
})
