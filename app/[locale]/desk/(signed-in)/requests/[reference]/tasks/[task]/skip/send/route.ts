import { skipTask } from '#lib/commands/tasks/skip-task.ts'
import { skipTaskForm } from '#lib/domain/tasks/forms.ts'
import { taskRoute } from '#lib/http/task-route.ts'

export const POST = taskRoute({ verb: 'skip', schema: skipTaskForm, command: skipTask })
