import { countAnswered, countOpen, countReceived, type FiguresCut } from '#db/queries/case-figures.ts'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { ANSWERS, linesOf, type Measures, measuresOf, type ReportLine } from '#lib/domain/reports/measures.ts'
import {
  daysOf,
  monthsOf,
  type Period,
  periodOf,
  type ReportQuery,
} from '#lib/domain/reports/report-filter.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'

export type Report = {
  period: Period
  /** `YYYY-MM` of today, in the operator's zone. */
  thisMonth: string
  /** `open` and `overdue` are those of today, whatever the period. */
  totals: Measures & { received: number; open: number; overdue: number }
  months: ReportLine[]
  kinds: ReportLine[]
  laws: ReportLine[]
  outcomes: ReportLine[]
  /** By name; null for whoever may not see how colleagues do. The empty name is nobody. */
  handlers: (ReportLine & { name: string })[] | null
}

/** What came, what was answered and how soon, by month, kind, law, outcome and handler. Holds nothing of a person. */
export async function readReport(context: Context, query: ReportQuery): Promise<Result<Report>> {
  const { actor, db, now, operator } = context
  if (actor.type !== 'staff' || !may(actor, 'view-reports')) return failed('not-permitted')
  const today = dayIn(now, operator.zone)
  const period = periodOf(query, today)
  const { kind, law } = query
  const cut: FiguresCut = { ...daysOf(period), kind, law, readerId: actor.staffId }
  const answered = (by: 'month' | 'kind' | 'law' | 'outcome' | 'handler') =>
    countAnswered(db.read, cut, { by, outcomes: ANSWERS })
  const lines = async (by: 'kind' | 'law' | 'handler') =>
    linesOf(await countReceived(db.read, cut, by), await answered(by)).toSorted(mostFirst)
  const [came, went] = [await countReceived(db.read, cut, 'month'), await answered('month')]
  return ok({
    ...{ period, thisMonth: today.slice(0, 7) },
    totals: {
      ...measuresOf(went),
      received: came.reduce((sum, { count }) => sum + count, 0),
      ...(await countOpen(db.read, { kind, law, readerId: actor.staffId, today })),
    },
    months: linesOf(came, went, monthsOf(period)),
    kinds: await lines('kind'),
    laws: await lines('law'),
    outcomes: linesOf([], await answered('outcome')).toSorted(mostFirst),
    handlers: may(actor, 'view-handler-figures') ? await named(context, await lines('handler')) : null,
  })
}

const mostFirst = (one: ReportLine, other: ReportLine) =>
  other.received + other.answered - one.received - one.answered || (one.key < other.key ? -1 : 1)

async function named(context: Context, lines: ReportLine[]) {
  const names = await readStaffNames(context)
  return lines.map((line) => ({ ...line, name: names[line.key] ?? '' }))
}
