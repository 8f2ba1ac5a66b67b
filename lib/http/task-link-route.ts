import { collectByLink } from '#lib/commands/files/collect-by-link.ts'
import { removeByLink } from '#lib/commands/files/remove-by-link.ts'
import { reportTask } from '#lib/commands/tasks/report-task.ts'
import { addFileForm, removeFileForm } from '#lib/domain/requests/requester-forms.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { reportTaskForm } from '#lib/domain/tasks/forms.ts'
import { webProcess } from '#lib/http/context.ts'
import { fileRoute, type Taking } from '#lib/http/file-route.ts'
import type { Next } from '#lib/http/form-answer.ts'

/** The page of a task's link, without the locale. */
export const TASK_LINK_PATH = '/task'

/** Files of whoever holds the link of a task; its token came in a cookie. */
const BY_LINK: Taking = {
  door: 'anyone',
  limit: 'task-link',
  take: (context, settings, { params: _, cookie, ...arriving }) =>
    collectByLink(context, settings, { ...arriving, token: cookie('task') }),
}

const back = () => TASK_LINK_PATH

/** A link that ended meanwhile has no form to show again: its page says so. */
const orGone = (result: Result<unknown>, next: Next): Result<Next> => {
  if (result.ok) return ok(next)
  return result.problem.code === 'task-link-gone' ? ok({ to: TASK_LINK_PATH }) : result
}

/** Reports the task done. */
export function reportTaskRoute() {
  return fileRoute(
    {
      name: '/task/send',
      schema: reportTaskForm,
      back,
      async run({ context, input: { note }, cookie }) {
        const reported = await reportTask(context, { token: cookie('task'), note })
        const cookies = [{ name: 'task', value: null } as const]
        return orGone(reported, { to: `${TASK_LINK_PATH}?done=reported`, cookies })
      },
    },
    BY_LINK,
  )
}

/** Takes a file while the form is still being filled in. */
export function addByLinkRoute() {
  return fileRoute(
    {
      name: '/task/files/add',
      schema: addFileForm,
      back,
      run: async ({ input }) => ok({ to: TASK_LINK_PATH, told: { file: input.uploaded[0] ?? '' } }),
    },
    BY_LINK,
  )
}

/** Takes one back; what was typed is kept. */
export function removeByLinkRoute() {
  return fileRoute(
    {
      name: '/task/files/remove',
      schema: removeFileForm,
      back,
      async run({ context, input, cookie }) {
        const { DATA_DIR: dataDir } = webProcess().env
        const removed = await removeByLink(context, { dataDir, token: cookie('task'), fileId: input.remove })
        return orGone(removed, { to: TASK_LINK_PATH, keepsTyped: true })
      },
    },
    BY_LINK,
  )
}
