import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { notShieldedFrom } from '#db/queries/case-shields.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { assigneeOrNobody, mentions, requests, tasks } from '#db/schema/index.ts'
import { STATUSES, type Status } from '#lib/domain/requests/lifecycle.ts'

const OPEN = STATUSES.filter((status) => status !== 'closed')

/** A person's cases that are not closed. */
export async function listOpenCasesOf(db: Queries, staffId: string): Promise<RequestRow[]> {
  const rows: RequestRow[] = []
  // one status at a time, so that an index gives each list in order
  for (const status of OPEN) rows.push(...(await openCasesQuery(db, staffId, status)))
  return rows
}

/** The query of `listOpenCasesOf` for one status, so that a test can read its plan. */
export function openCasesQuery(db: Queries, staffId: string, status: Status) {
  const theirs = and(sql`${assigneeOrNobody} = ${staffId}`, eq(requests.status, status))
  return db.select().from(requests).where(theirs).orderBy(asc(requests.sortOn), asc(requests.id))
}

/** How many cases, tasks and unread mentions somebody has in hand. */
export async function countInHand(db: Queries, staffId: string) {
  // counted in the index: rows hold sealed answers, and somebody may have thousands
  const theirs = and(sql`${assigneeOrNobody} = ${staffId}`, inArray(requests.status, [...OPEN]))
  const [open] = await db.select({ n: sql<number>`count(*)` }).from(requests).where(theirs)
  const openTasks = and(eq(tasks.assigneeId, staffId), eq(tasks.state, 'open'))
  const unread = and(eq(mentions.staffId, staffId), isNull(mentions.seenAt))
  const [task] = await db.select({ n: sql<number>`count(*)` }).from(tasks).where(openTasks)
  const [mention] = await db.select({ n: sql<number>`count(*)` }).from(mentions).where(unread)
  return { cases: open?.n ?? 0, tasks: task?.n ?? 0, mentions: mention?.n ?? 0 }
}

/** The open tasks of a person: which, of which case. */
export async function listOpenTasksOf(db: Queries, staffId: string) {
  const { id, requestId, version } = tasks
  const theirs = and(eq(tasks.assigneeId, staffId), eq(tasks.state, 'open'))
  return db.select({ id, requestId, version }).from(tasks).where(theirs)
}

/** Gives a task to somebody else, or to nobody. */
export async function giveTask(
  tx: Queries,
  { id, version }: { id: string; version: number },
  assigneeId: string | null,
): Promise<void> {
  await tx
    .update(tasks)
    .set({ assigneeId, version: version + 1 })
    .where(eq(tasks.id, id))
}

/** The unread mentions of a person. */
export async function listUnreadMentionsOf(db: Queries, staffId: string) {
  const unread = and(eq(mentions.staffId, staffId), isNull(mentions.seenAt))
  return db.select().from(mentions).where(unread)
}

/** Names somebody else in place of whoever was named; who was named too is named once. */
export async function passMention(
  tx: Queries,
  mention: typeof mentions.$inferSelect,
  staffId: string,
): Promise<void> {
  await tx
    .insert(mentions)
    .values({ ...mention, staffId })
    .onConflictDoNothing()
}

/** Marks all that somebody was named in as read. */
export async function endMentionsOf(tx: Queries, staffId: string, seenAt: string): Promise<void> {
  const unread = and(eq(mentions.staffId, staffId), isNull(mentions.seenAt))
  await tx.update(mentions).set({ seenAt }).where(unread)
}

/** The most urgent open case that nobody has and that `eyes` may see; undefined where there is none. */
export async function findMostUrgent(db: Queries, eyes: string): Promise<RequestRow | undefined> {
  const [row] = await mostUrgentQuery(db, eyes).limit(1)
  return row
}

/** The query of `findMostUrgent` without its limit, so that a test can read its plan. */
export function mostUrgentQuery(db: Queries, eyes: string) {
  const nobodys = and(sql`${assigneeOrNobody} = ''`, eq(requests.status, 'open'))
  return db
    .select()
    .from(requests)
    .where(and(nobodys, isNull(requests.disputedAt), isNull(requests.setAsideAt), notShieldedFrom(eyes)))
    .orderBy(asc(requests.sortOn), asc(requests.id))
}
