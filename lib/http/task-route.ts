import type { z } from 'zod'
import type { Context } from '#lib/commands/context.ts'
import { collectFile } from '#lib/commands/files/collect-file.ts'
import { removeCollectedFile } from '#lib/commands/files/remove-collected-file.ts'
import type { SeenTask } from '#lib/commands/steps/task-to-change.ts'
import type { Permission } from '#lib/domain/access/permissions.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { addFileForm, removeFileForm } from '#lib/domain/requests/requester-forms.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { casePath } from '#lib/http/case-page.ts'
import { webProcess } from '#lib/http/context.ts'
import { fileRoute, type Taking } from '#lib/http/file-route.ts'
import { formRoute } from '#lib/http/form-route.ts'

/** What can be done to one task; all but the first have a page of their own. */
export type TaskVerb = 'finish' | 'change' | 'skip' | 'hand-out' | 'end-link' | 'reopen'

const VERB_NEEDS: Record<TaskVerb, Permission> = {
  ...{ finish: 'work-on-tasks', change: 'work-on-tasks', skip: 'work-on-tasks', reopen: 'work-on-tasks' },
  ...{ 'hand-out': 'hand-out-task', 'end-link': 'hand-out-task' },
}

/** The address of a task's page, or of the page of one verb below it, without the locale. */
export function taskPath(reference: string, taskId: string, verb?: TaskVerb): string {
  return casePath(reference, `tasks/${encodeURIComponent(taskId)}${verb ? `/${verb}` : ''}`)
}

type Params = Record<string, string>

const referenceOf = ({ reference = '' }: Params) => parseReference(reference) ?? 'unknown'
const pageOf = (params: Params, verb?: TaskVerb) => taskPath(referenceOf(params), params.task ?? '', verb)

type TaskRoute<Input> = {
  verb: TaskVerb
  schema: z.ZodType<Input>
  /** Its form stands on the page of the task itself. */
  onTaskPage?: boolean
  command(context: Context, input: Input & SeenTask): Promise<Result<unknown>>
}

const doorOf = <Input extends { version: number }>({
  verb,
  schema,
  onTaskPage,
  command,
}: TaskRoute<Input>) => ({
  name: `/desk/requests/[reference]/tasks/[task]/${verb}`,
  schema,
  permission: VERB_NEEDS[verb],
  back: (params: Params) => pageOf(params, onTaskPage ? undefined : verb),
  async run({ context, input, params }: { context: Context; input: Input; params: Params }) {
    const seen = { reference: referenceOf(params), taskId: params.task ?? '' }
    const done = await command(context, { ...input, ...seen })
    return done.ok ? ok({ to: `${pageOf(params)}?done=${verb}` }) : done
  },
})

/** The door of one verb on one task: the form, the command, and back to the task. */
export function taskRoute<Input extends { version: number }>(route: TaskRoute<Input>) {
  return formRoute({ ...doorOf(route), limit: 'desk', door: 'staff' })
}

/** Files of a member of staff for the task of the address. */
const COLLECTED: Taking = {
  door: 'staff',
  limit: 'desk',
  take: (context, settings, { params, cookie: _, ...arriving }) =>
    collectFile(context, settings, {
      ...arriving,
      reference: referenceOf(params),
      taskId: params.task ?? '',
    }),
}

/** The same for a form that brings files. */
export function taskFileRoute<Input extends { version: number }>(route: TaskRoute<Input>) {
  return fileRoute(doorOf(route), COLLECTED)
}

/** Takes a file for a task while its form is still being filled in. */
export function collectRoute() {
  return fileRoute(
    {
      name: '/desk/requests/[reference]/tasks/[task]/finish/files/add',
      schema: addFileForm,
      permission: 'work-on-tasks',
      back: (params) => pageOf(params),
      run: async ({ input, params }) => ok({ to: pageOf(params), told: { file: input.uploaded[0] ?? '' } }),
    },
    COLLECTED,
  )
}

/** Destroys one of its files; what was typed is kept. */
export function uncollectRoute() {
  return fileRoute(
    {
      name: '/desk/requests/[reference]/tasks/[task]/finish/files/remove',
      schema: removeFileForm,
      permission: 'work-on-tasks',
      back: (params) => pageOf(params),
      async run({ context, input, params }) {
        const { DATA_DIR: dataDir } = webProcess().env
        const which = { reference: referenceOf(params), taskId: params.task ?? '', fileId: input.remove }
        const removed = await removeCollectedFile(context, { dataDir, ...which })
        return removed.ok ? ok({ to: pageOf(params), keepsTyped: true }) : failed(removed.problem.code)
      },
    },
    COLLECTED,
  )
}
