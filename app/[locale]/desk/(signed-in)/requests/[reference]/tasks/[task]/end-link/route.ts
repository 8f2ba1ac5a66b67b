import { endTaskLink } from '#lib/commands/tasks/end-task-link.ts'
import { endLinkForm } from '#lib/domain/tasks/forms.ts'
import { taskRoute } from '#lib/http/task-route.ts'

export const POST = taskRoute({
  verb: 'end-link',
  schema: endLinkForm,
  command: endTaskLink,
  onTaskPage: true,
})
