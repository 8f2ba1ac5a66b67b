import { changeTask } from '#lib/commands/tasks/change-task.ts'
import { changeTaskForm } from '#lib/domain/tasks/forms.ts'
import { taskRoute } from '#lib/http/task-route.ts'

export const POST = taskRoute({ verb: 'change', schema: changeTaskForm, command: changeTask })
