import { z } from 'zod'
import { LAW_IDS } from '#lib/domain/clock/law.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'

/** Most months of one report. */
export const REPORT_MONTHS_MAX = 60
const USUAL_MONTHS = 12

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** What an address can ask of the reports. What is malformed is as if it were not there: a link never fails. */
export const reportQuery = z.object({
  from: month.optional().catch(undefined),
  to: month.optional().catch(undefined),
  kind: z.enum(KINDS).optional().catch(undefined),
  law: z.enum(LAW_IDS).optional().catch(undefined),
})
export type ReportQuery = z.infer<typeof reportQuery>

/** Months as `YYYY-MM`, both within it, the earlier first. */
export type Period = { from: string; to: string }

/** The months asked for, put in order and at most `REPORT_MONTHS_MAX`; by default the last twelve up to `today`'s. */
export function periodOf({ from, to }: ReportQuery, today: string): Period {
  const last = to ?? today.slice(0, 7)
  const first = from ?? shifted(last, 1 - USUAL_MONTHS)
  const [start, end] = first <= last ? [first, last] : [last, first]
  const earliest = shifted(end, 1 - REPORT_MONTHS_MAX)
  const isTooLong = start < earliest
  return { from: isTooLong ? earliest : start, to: end }
}

/** Every month of it, in order. */
export function monthsOf({ from, to }: Period): string[] {
  const months: string[] = []
  for (let each = from; each <= to; each = shifted(each, 1)) months.push(each)
  return months
}

/** Its first and last day; the last is written as the 31st in every month, for comparing. */
export function daysOf({ from, to }: Period): { first: string; last: string } {
  return { first: `${from}-01`, last: `${to}-31` }
}

/** The month `n` later. */
export function shifted(from: string, n: number): string {
  const [year = 0, at = 1] = from.split('-').map(Number)
  const months = year * 12 + at - 1 + n
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}
