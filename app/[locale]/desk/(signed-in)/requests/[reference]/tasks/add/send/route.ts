import { addTask } from '#lib/commands/tasks/add-task.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, ok } from '#lib/domain/result.ts'
import { addTaskForm } from '#lib/domain/tasks/forms.ts'
import { casePath } from '#lib/http/case-page.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/requests/[reference]/tasks/add',
  schema: addTaskForm,
  limit: 'desk',
  door: 'staff',
  permission: 'work-on-tasks',
  back: ({ reference = '' }) => casePath(parseReference(reference) ?? 'unknown', 'tasks/add'),
  async run({ context, input, params }) {
    const reference = parseReference(params.reference ?? '')
    if (!reference) return failed('not-found')
    const added = await addTask(context, { ...input, reference })
    return added.ok ? ok({ to: `${casePath(reference)}?done=task-added#tasks` }) : added
  },
})
