import { takePlan } from '#lib/commands/tasks/take-plan.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, ok } from '#lib/domain/result.ts'
import { takePlanForm } from '#lib/domain/tasks/forms.ts'
import { casePath } from '#lib/http/case-page.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/requests/[reference]/tasks/take-plan',
  schema: takePlanForm,
  limit: 'desk',
  door: 'staff',
  permission: 'work-on-tasks',
  back: ({ reference = '' }) => casePath(parseReference(reference) ?? 'unknown'),
  async run({ context, input, params }) {
    const reference = parseReference(params.reference ?? '')
    if (!reference) return failed('not-found')
    const taken = await takePlan(context, { ...input, reference })
    return taken.ok ? ok({ to: `${casePath(reference)}?done=plan-taken#tasks` }) : taken
  },
})
