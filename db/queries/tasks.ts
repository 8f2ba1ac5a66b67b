import { and, asc, count, desc, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { insertInto } from '#db/prepared.ts'
import { letters, milestones, requests, taskLinks, tasks } from '#db/schema/index.ts'

export type TaskRow = typeof tasks.$inferSelect
export type TaskLinkRow = typeof taskLinks.$inferSelect
export type MilestoneRow = typeof milestones.$inferSelect

export const insertTask = insertInto(tasks)
export const insertTaskLink = insertInto(taskLinks)

/** The tasks of a case in their order. */
export async function listTasks(db: Queries, requestId: string): Promise<TaskRow[]> {
  return db
    .select()
    .from(tasks)
    .where(eq(tasks.requestId, requestId))
    .orderBy(asc(tasks.place), asc(tasks.id))
}

/** A task of one case; undefined for any other's. */
export async function findTask(
  db: Queries,
  of: { requestId: string; id: string },
): Promise<TaskRow | undefined> {
  const its = and(eq(tasks.id, of.id), eq(tasks.requestId, of.requestId))
  const [row] = await db.select().from(tasks).where(its).limit(1)
  return row
}

/** How many tasks of a case nobody has settled. */
export async function countOpenTasks(db: Queries, requestId: string): Promise<number> {
  const open = and(eq(tasks.requestId, requestId), eq(tasks.state, 'open'))
  const [row] = await db.select({ open: count() }).from(tasks).where(open)
  return row?.open ?? 0
}

/**
 * Saves changes on the version that was read and raises it by one.
 * @returns the saved row, or undefined if somebody else saved in between.
 */
export async function saveTask(
  tx: Queries,
  read: Pick<TaskRow, 'id' | 'version'>,
  changes: Partial<Omit<TaskRow, 'id' | 'requestId' | 'version'>>,
): Promise<TaskRow | undefined> {
  const [row] = await tx
    .update(tasks)
    .set({ ...changes, version: read.version + 1 })
    .where(and(eq(tasks.id, read.id), eq(tasks.version, read.version)))
    .returning()
  return row
}

/** The open tasks that somebody is to do in cases that go on, the earliest first; those without a day come first. */
export async function listTasksOf(db: Queries, assigneeId: string, limit: number) {
  return db
    .select({ task: tasks, request: requests })
    .from(tasks)
    .innerJoin(requests, eq(requests.id, tasks.requestId))
    .where(and(eq(tasks.assigneeId, assigneeId), eq(tasks.state, 'open'), ne(requests.status, 'closed')))
    .orderBy(asc(tasks.dueOn), asc(tasks.id))
    .limit(limit)
}

/** The links of a case's tasks, the newest first. */
export async function listTaskLinks(db: Queries, requestId: string): Promise<TaskLinkRow[]> {
  return db.select().from(taskLinks).where(eq(taskLinks.requestId, requestId)).orderBy(desc(taskLinks.id))
}

export async function findTaskLink(db: Queries, id: string): Promise<TaskLinkRow | undefined> {
  const [row] = await db.select().from(taskLinks).where(eq(taskLinks.id, id)).limit(1)
  return row
}

export async function findTaskLinkByToken(db: Queries, tokenHash: string): Promise<TaskLinkRow | undefined> {
  const [row] = await db.select().from(taskLinks).where(eq(taskLinks.tokenHash, tokenHash)).limit(1)
  return row
}

/** Notes that whoever holds a link sent something for the first time. */
export async function markTaskLinkUsed(tx: Queries, id: string, openedAt: string): Promise<void> {
  const first = and(eq(taskLinks.id, id), isNull(taskLinks.openedAt))
  await tx.update(taskLinks).set({ openedAt }).where(first)
}

/** Ends every link of a task that stands. @returns how many. */
export async function endLinksOf(tx: Queries, taskId: string, revokedAt: string): Promise<number> {
  const standing = and(eq(taskLinks.taskId, taskId), isNull(taskLinks.revokedAt))
  const ended = tx.update(taskLinks).set({ revokedAt }).where(standing)
  return (await ended.returning({ id: taskLinks.id })).length
}

/** The steps of a case that somebody ticked. */
export async function listMilestones(db: Queries, requestId: string): Promise<MilestoneRow[]> {
  return db.select().from(milestones).where(eq(milestones.requestId, requestId))
}

/** Ticks a step of a case, or takes the tick back. */
export async function saveMilestone(tx: Queries, row: MilestoneRow): Promise<void> {
  const { requestId: _, milestone: __, ...changes } = row
  const place = [milestones.requestId, milestones.milestone]
  await tx.insert(milestones).values(row).onConflictDoUpdate({ target: place, set: changes })
}

/** Deletes tasks, links and steps of a request that is erased. */
export async function deleteTasksOf(tx: Queries, requestId: string): Promise<void> {
  await tx.delete(taskLinks).where(eq(taskLinks.requestId, requestId))
  await tx.delete(milestones).where(eq(milestones.requestId, requestId))
  await tx.delete(tasks).where(eq(tasks.requestId, requestId))
}

/** What the letters of a case tell of it: that an answer is being written, and that a second person read it. */
export async function listAnswerLetters(
  db: Queries,
  requestId: string,
): Promise<Pick<typeof letters.$inferSelect, 'state' | 'reviewedAt' | 'approvedAt'>[]> {
  const answers = and(eq(letters.requestId, requestId), inArray(letters.verb, ['close', 'refuse']))
  const { state, reviewedAt, approvedAt } = letters
  return db.select({ state, reviewedAt, approvedAt }).from(letters).where(answers)
}
