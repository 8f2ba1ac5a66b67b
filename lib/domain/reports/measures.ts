import { medianDays, percentileDays } from '#lib/domain/reports/spread.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'

/** Outcomes that are an answer of the operator's; the others ended without one, and say nothing of its speed. */
export const ANSWERS = [
  'granted',
  'partly-granted',
  'restricted',
  'refused',
  'no-data-held',
  'identity-not-proven',
] as const satisfies Outcome[]

/** Cases with the same group, length and punctuality, counted; `inTime` is null where the law sets no date. */
export type AnsweredCount = { group: string; days: number; inTime: boolean | null; count: number }

export type Measures = {
  answered: number
  inTime: number
  late: number
  /** Of those with a legal date, in percent with one decimal; null where none has one. */
  shareInTime: number | null
  median: number | null
  ninetieth: number | null
}

/** What a number of answered cases says about speed. */
export function measuresOf(counts: readonly AnsweredCount[]): Measures {
  const total = (wanted: (each: AnsweredCount) => boolean) =>
    counts.filter(wanted).reduce((sum, { count }) => sum + count, 0)
  const inTime = total((each) => each.inTime === true)
  const late = total((each) => each.inTime === false)
  return {
    answered: total(() => true),
    ...{ inTime, late },
    shareInTime: inTime + late === 0 ? null : Math.round((inTime / (inTime + late)) * 1000) / 10,
    median: medianDays(counts),
    ninetieth: percentileDays(counts, 90),
  }
}

export type ReportLine = Measures & { key: string; received: number }

/** One line a group, with what came in beside what was answered. Keys that are nowhere are left out, unless `every` names them. */
export function linesOf(
  received: readonly { group: string; count: number }[],
  answered: readonly AnsweredCount[],
  every: readonly string[] = [],
): ReportLine[] {
  const came = new Map(received.map(({ group, count }) => [group, count]))
  const keys = [...new Set([...every, ...came.keys(), ...answered.map(({ group }) => group)])]
  return keys.map((key) => ({
    key,
    received: came.get(key) ?? 0,
    ...measuresOf(answered.filter(({ group }) => group === key)),
  }))
}
