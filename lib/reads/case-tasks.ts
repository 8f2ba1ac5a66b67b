import { findCatalogue } from '#db/queries/catalogue.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import {
  countOpenTasks,
  listAnswerLetters,
  listMilestones,
  listTaskLinks,
  listTasks,
  type MilestoneRow,
  type TaskLinkRow,
  type TaskRow,
} from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import { caseMilestones } from '#lib/commands/steps/case-milestones.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { canStep } from '#lib/domain/requests/lifecycle.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { taskLinkState } from '#lib/domain/tasks/link-life.ts'
import { knownSteps, shownMilestones } from '#lib/domain/tasks/milestones.ts'
import { proposePlan, type TaskWork } from '#lib/domain/tasks/plan.ts'
import {
  type CaseTasks,
  isLateTask,
  openTasks,
  type ShownTask,
  type ShownTaskLink,
} from '#lib/domain/tasks/task.ts'
import { MINIMUM } from '#lib/domain/verification/minimum.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { type CaseFiles, readCaseFiles } from '#lib/reads/case-files.ts'
import { noteView } from '#lib/reads/note-view.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'
import { openDetails } from '#lib/vault/request-texts.ts'
import { findVault, openContact, type Vault } from '#lib/vault/request-vault.ts'
import { openHandedTo, openTaskNote, openTaskTitle } from '#lib/vault/task-texts.ts'

/** The tasks of a case, and the plan that is proposed as long as it has none. An unknown reference is `not-found`. */
export async function readCaseTasks(context: Context, reference: string): Promise<Result<CaseTasks>> {
  const { actor, db, keys } = context
  if (!may(actor, 'view-request')) return failed('not-permitted')
  const { read } = db
  const request = await findDeskCase(context, read, reference)
  if (!request) return failed('not-found')
  const vault = await findVault(keys, read, request.id)
  const catalogue = await findCatalogue(read)
  const rows = vault ? await listTasks(read, request.id) : []
  const tasks = vault ? await shownTasks(context, { request, vault, rows }) : []
  const details = vault ? openDetails(vault, request) : null
  const isWorked = request.status !== 'unconfirmed' && canStep(request.status, 'assign')
  return ok({
    reference,
    version: request.version,
    status: request.status,
    canChange: canStep(request.status, 'assign') && may(actor, 'work-on-tasks'),
    canPackage: request.kind === 'access' && canStep(request.status, 'reply') && may(actor, 'build-package'),
    proposal: tasks.length === 0 && details && isWorked ? proposePlan(catalogue, details) : [],
    tasks,
    systems: catalogue.systems,
    milestones: isWorked ? await milestonesOf(context, request, tasks) : [],
  })
}

type Shown = { request: RequestRow; vault: Vault; rows: readonly TaskRow[] }

async function shownTasks(context: Context, { request, vault, rows }: Shown): Promise<ShownTask[]> {
  const { read } = context.db
  const names = await readStaffNames(context)
  const files = await readCaseFiles(context, vault, request.id)
  const links = await listTaskLinks(read, request.id)
  const today = dayIn(context.now, context.operator.zone)
  return rows.map((row) => ({
    ...factsOf(row, today),
    ...{ title: openTaskTitle(vault, row), note: openTaskNote(vault, row) },
    assignee: row.assigneeId ? { id: row.assigneeId, name: names[row.assigneeId] ?? '' } : null,
    doneBy: row.doneBy ? (names[row.doneBy] ?? '') : null,
    files: filesOf(files, row),
    link: linkOf(
      context,
      { request, vault },
      links.find(({ taskId }) => taskId === row.id),
    ),
  }))
}

function factsOf(row: TaskRow, today: string) {
  const { id, version, systemId, state, dueOn, doneAt } = row
  return {
    id,
    version,
    what: row.what as TaskWork,
    systemId,
    state,
    dueOn,
    doneAt,
    isLate: isLateTask(row, today),
  }
}

const filesOf = (files: CaseFiles, { id }: TaskRow) =>
  files.collected(id).filter(({ destroyedAt }) => !destroyedAt)

function linkOf(
  { now }: Context,
  { request, vault }: Pick<Shown, 'request' | 'vault'>,
  link: TaskLinkRow | undefined,
): ShownTaskLink | null {
  if (!link) return null
  const { id, expiresAt, openedAt: usedAt } = link
  const state = taskLinkState(link, request.status, now)
  return { id, state, expiresAt, usedAt, ...openHandedTo(vault, link) }
}

async function milestonesOf(context: Context, request: RequestRow, tasks: readonly ShownTask[]) {
  const days = await caseMilestones(context, context.db.read, request)
  if (!days) return []
  const ticked: MilestoneRow[] = await listMilestones(context.db.read, request.id)
  const today = dayIn(context.now, context.operator.zone)
  const known = knownSteps({
    isShown: request.assurance >= MINIMUM[request.kind].level,
    settled: tasks.length > 0 ? openTasks(tasks).length === 0 : null,
    answers: await listAnswerLetters(context.db.read, request.id),
    isClosed: request.status === 'closed',
  })
  return shownMilestones(days, { known, ticked, today })
}

/** How many tasks of a case are open, for whoever may see it. */
export async function readOpenTasks(context: Context, reference: string): Promise<number> {
  const { read } = context.db
  if (!may(context.actor, 'view-request')) return 0
  const request = await findDeskCase(context, read, reference)
  return request ? countOpenTasks(read, request.id) : 0
}

/** Whose data a task is about, and so what its link could tell of the person; null once that is gone. Written down as a view (SR-142). */
export async function readTaskPerson(
  context: Context,
  reference: string,
): Promise<{ name: string; email: string } | null> {
  const { actor, db, keys } = context
  if (!may(actor, 'hand-out-task')) return null
  const request = await findDeskCase(context, db.read, reference)
  const vault = request && (await findVault(keys, db.read, request.id))
  if (!request?.sealedContact || !vault) return null
  await noteView(context, request.id)
  const { name, email } = openContact(vault, request)
  return { name, email }
}

/** The language a package of a case is made in, which is its person's; null for a case that is not there. */
export async function readPackageLocale(context: Context, reference: string): Promise<Locale | null> {
  if (!may(context.actor, 'build-package')) return null
  return (await findDeskCase(context, context.db.read, reference))?.locale ?? null
}
