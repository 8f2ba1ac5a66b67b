import { reopenTask } from '#lib/commands/tasks/reopen-task.ts'
import { reopenTaskForm } from '#lib/domain/tasks/forms.ts'
import { taskRoute } from '#lib/http/task-route.ts'

export const POST = taskRoute({
  verb: 'reopen',
  schema: reopenTaskForm,
  command: reopenTask,
  onTaskPage: true,
})
