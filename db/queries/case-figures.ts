import { and, between, count, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { notShieldedAmongMany, notShieldedFrom } from '#db/queries/case-shields.ts'
import { caseFigures, requests } from '#db/schema/index.ts'
import type { OutcomeCount } from '#lib/domain/reports/california.ts'
import type { AnsweredCount } from '#lib/domain/reports/measures.ts'
import { ACTIVE_STATUSES } from '#lib/domain/requests/queue-filter.ts'

/** What is counted: days inclusive, and of whom it is told; a colleague's own cases are left out (conflict shield). */
export type FiguresCut = {
  first: string
  last: string
  kind?: string | undefined
  law?: string | undefined
  /** Null: for nobody in particular, so for everybody. */
  readerId: string | null
}

const isPast = sql`${caseFigures.closedOn} > ${caseFigures.dueOn}`
/** A clock that stands still runs out on no day: what was answered meanwhile was not late. Looked up only of what is past its date. */
const stoodStill = sql`exists (select 1 from requests as answered where answered.id = ${caseFigures.requestId} and answered.paused_since is not null)`

const GROUPS = {
  all: sql<string>`'all'`,
  kind: caseFigures.kind,
  law: caseFigures.law,
  outcome: sql<string>`coalesce(${caseFigures.outcome}, '')`,
  ground: sql<string>`coalesce(${caseFigures.refusalGround}, '')`,
  handler: sql<string>`coalesce(${caseFigures.handlerId}, '')`,
  month: sql<string>`substr(${caseFigures.closedOn}, 1, 7)`,
}
export type FiguresGroup = keyof typeof GROUPS

/** How many came in, by group; months are those of receipt. Unconfirmed ones that lapsed count too: they were received. */
export async function countReceived(db: Queries, cut: FiguresCut, by: Exclude<FiguresGroup, 'ground'>) {
  const group = by === 'month' ? sql<string>`substr(${caseFigures.receivedOn}, 1, 7)` : GROUPS[by]
  return db
    .select({ group: sql<string>`${group}`, count: count() })
    .from(caseFigures)
    .where(and(between(caseFigures.receivedOn, cut.first, cut.last), ...conditions(cut)))
    .groupBy(group)
}

/** How many were answered, by group, length and punctuality. */
export async function countAnswered(
  db: Queries,
  cut: FiguresCut,
  { by, outcomes }: { by: FiguresGroup; outcomes: readonly string[] },
): Promise<AnsweredCount[]> {
  const group = GROUPS[by]
  const late = sql<number | null>`case when ${isPast} then not ${stoodStill} else ${isPast} end`
  const rows = await db
    .select({ group: sql<string>`${group}`, days: sql<number>`${caseFigures.days}`, late, count: count() })
    .from(caseFigures)
    .where(and(answeredWithin(cut, outcomes), ...conditions(cut)))
    .groupBy(group, caseFigures.days, late)
  return rows.map(({ late: isLate, ...row }) => ({ ...row, inTime: isLate === null ? null : isLate === 0 }))
}

/** The same by kind, outcome and length. */
export async function countOutcomes(
  db: Queries,
  cut: FiguresCut,
  outcomes: readonly string[],
): Promise<OutcomeCount[]> {
  return db
    .select({
      kind: caseFigures.kind,
      outcome: GROUPS.outcome,
      days: sql<number>`${caseFigures.days}`,
      count: count(),
    })
    .from(caseFigures)
    .where(and(answeredWithin(cut, outcomes), ...conditions(cut)))
    .groupBy(caseFigures.kind, caseFigures.outcome, caseFigures.days)
}

/** How many are open now, and how many of those are past their legal date on `today`. */
export async function countOpen(
  db: Queries,
  { kind, law, readerId, today }: Pick<FiguresCut, 'kind' | 'law' | 'readerId'> & { today: string },
): Promise<{ open: number; overdue: number }> {
  const [row] = await db
    .select({
      open: count(),
      overdue: sql<number>`coalesce(sum(${requests.sortOn} < ${today} and ${requests.pausedSince} is null), 0)`,
    })
    .from(requests)
    .where(
      and(
        inArray(requests.status, [...ACTIVE_STATUSES]),
        kind ? eq(requests.kind, kind as typeof requests.$inferSelect.kind) : undefined,
        law ? eq(requests.law, law) : undefined,
        notShieldedFrom(readerId),
      ),
    )
  return row ?? { open: 0, overdue: 0 }
}

function answeredWithin({ first, last }: FiguresCut, outcomes: readonly string[]): SQL | undefined {
  return and(between(caseFigures.closedOn, first, last), inArray(caseFigures.outcome, [...outcomes]))
}

function conditions({ kind, law, readerId }: FiguresCut): (SQL | undefined)[] {
  const wanted = readerId === null ? [] : [notShieldedAmongMany(readerId, sql`${caseFigures.requestId}`)]
  if (kind) wanted.push(eq(caseFigures.kind, kind))
  if (law) wanted.push(eq(caseFigures.law, law))
  return wanted
}
