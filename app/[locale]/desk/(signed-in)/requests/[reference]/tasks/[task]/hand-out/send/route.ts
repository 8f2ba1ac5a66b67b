import { handOutTask } from '#lib/commands/tasks/hand-out-task.ts'
import { handOutForm } from '#lib/domain/tasks/forms.ts'
import { taskRoute } from '#lib/http/task-route.ts'

export const POST = taskRoute({ verb: 'hand-out', schema: handOutForm, command: handOutTask })
