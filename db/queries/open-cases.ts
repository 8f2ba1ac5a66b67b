import { and, asc, count, eq, inArray } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { clockEvents, requests } from '#db/schema/index.ts'
import { STATUSES } from '#lib/domain/requests/lifecycle.ts'

/** Which open cases: those counted with a calendar, or those filed under a version of a law. */
export type OpenCases = { calendar: string } | { law: string; lawVersion: string }

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
export type OpenCaseEventRow = Awaited<ReturnType<typeof openCaseEventsQuery>>[number]

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
export async function countOpenByCalendar(db: Queries) {
  const { calendar, dueProvisional } = requests
  return db
    .select({ calendar, dueProvisional, n: count() })
    .from(requests)
    .where(inArray(requests.status, OPEN))
    .groupBy(calendar, dueProvisional)
}

function isOpen(which: OpenCases) {
  const cases =
    'calendar' in which
      ? eq(requests.calendar, which.calendar)
      : and(eq(requests.law, which.law), eq(requests.lawVersion, which.lawVersion))
  return and(cases, inArray(requests.status, OPEN))
}
