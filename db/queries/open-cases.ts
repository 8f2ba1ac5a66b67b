import { and, asc, count, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { place, prepared } from '#db/prepared.ts'
import { notShieldedFrom } from '#db/queries/case-shields.ts'
import { clockEvents, requests } from '#db/schema/index.ts'
import { STATUSES } from '#lib/domain/requests/lifecycle.ts'

/**
 * Which open cases: those counted with a calendar, or those filed under a version of a law, but for those that were
 * kept under it when the version `over` began.
 */
export type OpenCases = { calendar: string } | VersionCases
export type VersionCases = { law: string; lawVersion: string; over: string }

/** Cases whose dates still matter: everything that is not closed. */
const OPEN = STATUSES.filter((status) => status !== 'closed')

/** What their dates are counted from and what they are: nothing sealed. */
const COLUMNS = {
  id: requests.id,
  version: requests.version,
  reference: requests.reference,
  kind: requests.kind,
  residence: requests.residence,
  law: requests.law,
  lawVersion: requests.lawVersion,
  lawKeptOver: requests.lawKeptOver,
  calendar: requests.calendar,
  receivedAt: requests.receivedAt,
  receivedOn: requests.receivedOn,
  acknowledgeDueOn: requests.acknowledgeDueOn,
  acknowledgedAt: requests.acknowledgedAt,
  dueOn: requests.dueOn,
  conservativeDueOn: requests.conservativeDueOn,
  targetOn: requests.targetOn,
  sortOn: requests.sortOn,
  dueProvisional: requests.dueProvisional,
  pausedSince: requests.pausedSince,
  clockTrace: requests.clockTrace,
}

export type OpenCaseRow = Awaited<ReturnType<typeof openCasesQuery>>[number]

/** Open cases, from the index of their calendar or law. */
export function openCasesQuery(db: Queries, which: OpenCases) {
  return db.select(COLUMNS).from(requests).where(isOpen(which)).orderBy(asc(requests.id))
}

/** What moved the clocks of the same cases, oldest first. */
export function openCaseEventsQuery(db: Queries, which: OpenCases) {
  const { requestId, kind, on, reason, until } = clockEvents
  return db
    .select({ requestId, kind, on, reason, until })
    .from(clockEvents)
    .innerJoin(requests, eq(clockEvents.requestId, requests.id))
    .where(isOpen(which))
    .orderBy(asc(clockEvents.id))
}

/** How many open cases each calendar has, apart by whether their date is provisional (1) or not (0). */
export async function countOpenByCalendar(db: Queries, eyes: string | null = null) {
  const { calendar, dueProvisional } = requests
  return db
    .select({ calendar, dueProvisional, n: count() })
    .from(requests)
    .where(and(inArray(requests.status, OPEN), notShieldedFrom(eyes)))
    .groupBy(calendar, dueProvisional)
}

/** How many open cases each version of each law has. */
export async function countOpenByLaw(db: Queries, eyes: string | null = null) {
  const { law, lawVersion } = requests
  return db
    .select({ law, lawVersion, n: count() })
    .from(requests)
    .where(and(inArray(requests.status, OPEN), notShieldedFrom(eyes)))
    .groupBy(law, lawVersion)
}

/** How many open cases of a version nobody has decided about since the version `over` began. */
export async function countUndecided(db: Queries, which: VersionCases, eyes: string | null): Promise<number> {
  const seen = and(isOpen(which), notShieldedFrom(eyes))
  const [row] = await db.select({ n: count() }).from(requests).where(seen)
  return row?.n ?? 0
}

/** Keeps open cases under their version of a law, over the one that is in force. @returns their ids. */
export async function keepVersion(tx: Queries, which: VersionCases): Promise<string[]> {
  const kept = { lawKeptOver: which.over, version: sql`${requests.version} + 1` }
  const rows = await tx.update(requests).set(kept).where(isOpen(which)).returning({ id: requests.id })
  return rows.map(({ id }) => id)
}

const clockUpdates = new Map<string, ReturnType<typeof clockUpdate>>()

/** Stores the clock of a case on the version that was read: the same as saving it, for thousands in a row. */
export async function saveClock(
  tx: Queries,
  read: Pick<OpenCaseRow, 'id' | 'version'>,
  clock: Partial<typeof requests.$inferInsert>,
): Promise<void> {
  const columns = Object.keys(clock)
  const key = columns.join()
  const update = clockUpdates.get(key) ?? clockUpdate(columns)
  clockUpdates.set(key, update)
  const { id, version } = read
  await update(tx).execute({ ...clock, id, read: version, version: version + 1 })
}

function clockUpdate(columns: string[]) {
  const places = Object.fromEntries([...columns, 'version'].map((name) => [name, place(name)]))
  return prepared((db) =>
    db
      .update(requests)
      .set(places)
      .where(and(eq(requests.id, place('id')), eq(requests.version, place('read'))))
      .prepare(),
  )
}

function isOpen(which: OpenCases) {
  const cases = 'calendar' in which ? eq(requests.calendar, which.calendar) : ofVersion(which)
  return and(cases, inArray(requests.status, OPEN))
}

function ofVersion({ law, lawVersion, over }: VersionCases) {
  const undecided = or(isNull(requests.lawKeptOver), ne(requests.lawKeptOver, over))
  return and(eq(requests.law, law), eq(requests.lawVersion, lawVersion), undecided)
}
