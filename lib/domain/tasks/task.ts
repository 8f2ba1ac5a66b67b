import type { ShownFile } from '#lib/domain/files/shown-file.ts'
import type { CatalogueEntry } from '#lib/domain/operator/catalogue.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'
import type { TaskLinkState } from '#lib/domain/tasks/link-life.ts'
import type { ShownMilestone } from '#lib/domain/tasks/milestones.ts'
import type { ProposedTask, TaskWork } from '#lib/domain/tasks/plan.ts'

export const TASK_STATES = ['open', 'done', 'not-applicable'] as const
export type TaskState = (typeof TASK_STATES)[number]

/** What a link may tell of the person a task is about; nothing unless staff tick it. */
export const SHOWN_OF_PERSON = ['name', 'email'] as const
export type ShownOfPerson = (typeof SHOWN_OF_PERSON)[number]

/** To whom a task was handed out by link, and what they are told. */
export type HandedTo = { email: string; show: ShownOfPerson[]; instructions: string }

/** The newest link of a task, as the desk sees it. Instants as ISO text. */
export type ShownTaskLink = HandedTo & {
  id: string
  state: TaskLinkState
  expiresAt: string
  /** When whoever holds it first sent something. */
  usedAt: string | null
}

/** A task as the desk sees it. Days are YYYY-MM-DD, instants ISO text. */
export type ShownTask = {
  id: string
  version: number
  what: TaskWork
  /** The system it is about; null for any other sort of task. */
  systemId: string | null
  /** In words of staff. */
  title: string | null
  state: TaskState
  dueOn: string | null
  isLate: boolean
  /** `name` is empty for a former colleague. */
  assignee: { id: string; name: string } | null
  note: string | null
  doneAt: string | null
  /** Null while open, and where the holder of its link reported it. */
  doneBy: string | null
  files: readonly ShownFile[]
  link: ShownTaskLink | null
}

/** The tasks of a case, with the plan that is proposed while nobody took one. */
export type CaseTasks = {
  reference: string
  /** Of the case, for forms that change it. */
  version: number
  status: Status
  canChange: boolean
  canPackage: boolean
  proposal: readonly ProposedTask[]
  tasks: readonly ShownTask[]
  systems: readonly CatalogueEntry[]
  milestones: readonly ShownMilestone[]
}

/** The tasks that nobody has settled yet. */
export function openTasks<Task extends { state: TaskState }>(tasks: readonly Task[]): Task[] {
  return tasks.filter(({ state }) => state === 'open')
}

/** Whether a task is past its day and still open; both days YYYY-MM-DD. */
export function isLateTask({ state, dueOn }: { state: TaskState; dueOn: string | null }, today: string) {
  return state === 'open' && dueOn !== null && dueOn < today
}
