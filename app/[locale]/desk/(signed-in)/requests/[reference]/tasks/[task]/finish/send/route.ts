import { finishTask } from '#lib/commands/tasks/finish-task.ts'
import { finishTaskForm } from '#lib/domain/tasks/forms.ts'
import { taskFileRoute } from '#lib/http/task-route.ts'

export const POST = taskFileRoute({
  verb: 'finish',
  schema: finishTaskForm,
  command: finishTask,
  onTaskPage: true,
})
