import { and, asc, eq, inArray, isNotNull, isNull, lte, ne, notInArray, or, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { assigneeOrNobody, escalations, requests } from '#db/schema/index.ts'
import { KINDS, NEEDS_CONFIRMED_EMAIL } from '#lib/domain/requests/kinds.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'

/** What is looked at of a case: nothing sealed. */
const COLUMNS = {
  id: requests.id,
  reference: requests.reference,
  kind: requests.kind,
  law: requests.law,
  receivedOn: requests.receivedOn,
  dueOn: requests.dueOn,
  clockTrace: requests.clockTrace,
  assigneeId: requests.assigneeId,
}
export type LateCase = Awaited<ReturnType<typeof unassignedQuery>>[number]

/** Kinds that wait for a mailbox before they are worked on. */
const GATED = KINDS.filter((kind) => NEEDS_CONFIRMED_EMAIL[kind])

/** Not disowned, and not from a blocked sender: what is set aside rings no bell. */
const isHeard = and(isNull(requests.disputedAt), isNull(requests.setAsideAt))

/** Whether no row tells of one of these stages. */
const notTold = (stages: readonly string[]) => {
  const { requestId, stage } = escalations
  const names = sql.join(
    stages.map((name) => sql`${name}`),
    sql`, `,
  )
  return sql`not exists (select 1 from ${escalations} where ${requestId} = ${requests.id} and ${stage} in (${names}))`
}

/**
 * Open cases that nobody has, that opened by `before` (an instant; `idBefore` is the lowest id of that moment) and of
 * which nobody was told yet; soonest due first, from the index of who has what.
 */
export function unassignedQuery(
  db: Queries,
  { before, idBefore }: { before: string; idBefore: string },
  limit: number,
) {
  const opensAtOnce = or(notInArray(requests.kind, GATED), ne(requests.channel, 'portal'))
  const confirmed = or(lte(requests.confirmedAt, before), lte(requests.subjectConfirmedAt, before))
  const nobodys = and(sql`${assigneeOrNobody} = ''`, eq(requests.status, 'open'), isHeard)
  const isOld = and(lte(requests.id, idBefore), or(opensAtOnce, confirmed))
  return db
    .select(COLUMNS)
    .from(requests)
    .where(and(nobodys, isOld, notTold(['unassigned'])))
    .orderBy(asc(requests.sortOn), asc(requests.id))
    .limit(limit)
}

/**
 * Cases of one status whose clock runs and that have used at least `share` percent of the days from receipt to their
 * date, with those on which the clock stood still, and of which none of `stages` was told; soonest due first. A case
 * whose clock stood still may have used less: who reads this counts again.
 */
export function usedQuery(
  db: Queries,
  {
    status,
    share,
    stages,
    today,
  }: { status: Status; share: number; stages: readonly string[]; today: string },
  limit: number,
) {
  const { receivedOn, dueOn } = requests
  const used = sql`(julianday(${today}) - julianday(${receivedOn})) * 100 >= ${share} * (julianday(${dueOn}) - julianday(${receivedOn}))`
  const runs = and(eq(requests.status, status), isNotNull(dueOn), isNull(requests.pausedSince))
  return db
    .select(COLUMNS)
    .from(requests)
    .where(and(runs, isHeard, used, notTold(stages)))
    .orderBy(asc(requests.sortOn), asc(requests.id))
    .limit(limit)
}

/** Which stages were told of a case. */
export async function listTold(db: Queries, requestId: string): Promise<string[]> {
  const rows = await db.select().from(escalations).where(eq(escalations.requestId, requestId))
  return rows.map(({ stage }) => stage)
}

/** Notes that a stage was told. @returns whether it was not before. */
export async function noteEscalation(tx: Queries, row: typeof escalations.$inferInsert): Promise<boolean> {
  const noted = await tx
    .insert(escalations)
    .values(row)
    .onConflictDoNothing()
    .returning({ stage: escalations.stage })
  return noted.length > 0
}

type LateNow = LateCase & { status: Status; pausedSince: string | null }

/** The same cases as they stand now. */
export async function listLate(db: Queries, ids: readonly string[]): Promise<LateNow[]> {
  return db
    .select({ ...COLUMNS, status: requests.status, pausedSince: requests.pausedSince })
    .from(requests)
    .where(inArray(requests.id, [...ids]))
}
