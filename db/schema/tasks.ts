import { index, integer, primaryKey, table, text } from '#db/schema/columns.ts'

/** One thing to do for a case in one system of the operator's. */
export const tasks = table(
  'tasks',
  {
    id: text().primaryKey(),
    requestId: text().notNull(),
    /** Entry of the catalogue of systems; null for a task of another sort. */
    systemId: text(),
    /** What is to be done there: a code of `lib/domain/tasks/`. */
    what: text().notNull(),
    /** What exactly, in words, under the request's key. */
    sealedTitle: text(),
    assigneeId: text(),
    state: text().$type<'open' | 'done' | 'not-applicable'>().notNull(),
    dueOn: text(),
    /** How it was done, or why it does not apply. */
    sealedNote: text(),
    doneAt: text(),
    /** A member of staff, or null for whoever held its link. */
    doneBy: text(),
    place: integer().notNull(),
    version: integer().notNull(),
    createdAt: text().notNull(),
  },
  (t) => [
    index('tasks_request').on(t.requestId, t.place, t.id),
    index('tasks_assignee').on(t.assigneeId, t.state, t.dueOn, t.id),
  ],
)

/** A link that opens one task to somebody without an account, until it ends. */
export const taskLinks = table(
  'task_links',
  {
    id: text().primaryKey(),
    tokenHash: text().notNull(),
    taskId: text().notNull(),
    requestId: text().notNull(),
    /** Whom it was sent to, under the request's key. */
    sealedRecipient: text().notNull(),
    madeBy: text().notNull(),
    createdAt: text().notNull(),
    expiresAt: text().notNull(),
    openedAt: text(),
    revokedAt: text(),
  },
  (t) => [
    index('task_links_token').on(t.tokenHash),
    index('task_links_task').on(t.taskId, t.id),
    index('task_links_request').on(t.requestId, t.id),
  ],
)

/** The operator's own steps on the way to the legal date. */
export const milestones = table(
  'milestones',
  {
    requestId: text().notNull(),
    /** `identity`, `collect`, `draft`, `review` or `send`. */
    milestone: text().notNull(),
    dueOn: text().notNull(),
    doneAt: text(),
    doneBy: text(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.milestone] })],
)
