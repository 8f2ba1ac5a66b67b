import type { Period, RightRule, Sourced } from '#lib/domain/clock/law.ts'
import { type CountedPeriod, countPeriod, type Facts } from '#lib/domain/clock/period.ts'
import type { Step, TraceLine } from '#lib/domain/clock/receipt.ts'

/** One date of a clock: the period it is counted by (`n` long, an extension included) and the lines of its sum. */
export type Leg = {
  step: Step
  period: Period
  n: number
  rule: Sourced
  counted: CountedPeriod
  lines: TraceLine[]
}

/** The acknowledgement, where the law wants one. */
export function acknowledgeLeg(rule: RightRule, facts: Facts): Leg | undefined {
  return rule.acknowledge && firstLeg('acknowledge', rule.acknowledge, facts)
}

/** The answer, where the law or the operator gives it a date. */
export function respondLeg(rule: RightRule, facts: Facts): Leg | undefined {
  return rule.respond && firstLeg('respond', rule.respond, facts)
}

export type Extended = { leg?: Leg; isExtended: boolean; lines: TraceLine[] }

/**
 * What an extension gives: counted from the clock's start as one long period, never chained to a first due date
 * (Reg. 1182/71 art. 3; ICO). It is made only if its notice went out inside the first period (GDPR art. 12(3); Cal. Civ.
 * Code 1798.130(a)(2)(A)); while the clock stands still that period cannot have ended.
 */
export function extendLeg(rule: RightRule, facts: Facts, respond: Leg | undefined): Extended {
  const noticeOn = facts.events.find((event) => event.kind === 'extended')?.on
  if (!rule.extend || !respond) return { isExtended: false, lines: ignored(noticeOn, 'not-in-this-law') }
  const noticeBy = endOf(respond)
  if (noticeOn && noticeOn > noticeBy && !respond.counted.paused.since) {
    return { isExtended: false, lines: ignored(noticeOn, 'notice-too-late') }
  }
  const { period } = respond
  const n = period.n + rule.extend.n
  const counted = countPeriod(period, facts, n)
  const lines: TraceLine[] = [
    { code: 'rule', step: 'extend', n: rule.extend.n, unit: period.unit, ...citation(rule.extend) },
    noticeOn ? { code: 'extension-made', noticeOn, noticeBy } : { code: 'extension-possible', noticeBy },
    ...newLines(counted.paused.lines, respond.counted.paused.lines),
    ...counted.sum.lines.filter((line) => line.code !== 'first-day'),
    { code: 'result', step: 'extend', on: counted.sum.on.toString() },
  ]
  const leg: Leg = { step: 'extend', period, n, rule: rule.extend, counted, lines }
  return { leg, isExtended: noticeOn !== undefined, lines }
}

/** The last day of a leg, YYYY-MM-DD. */
export function endOf(leg: Leg): string {
  return leg.counted.sum.on.toString()
}

function firstLeg(step: Step, period: Period, facts: Facts): Leg {
  const counted = countPeriod(period, facts)
  const lines: TraceLine[] = [
    { code: 'rule', step, n: period.n, unit: period.unit, ...citation(period) },
    { code: 'start', on: counted.start.on.toString(), why: counted.start.why },
    ...counted.paused.lines.filter((line) => step === 'respond' || line.code !== 'pause-ignored'),
    ...counted.sum.lines,
    { code: 'result', step, on: counted.sum.on.toString() },
  ]
  return { step, period, n: period.n, rule: period, counted, lines }
}

function ignored(noticeOn: string | undefined, why: 'not-in-this-law' | 'notice-too-late'): TraceLine[] {
  return noticeOn ? [{ code: 'extension-ignored', noticeOn, why }] : []
}

// the answer's own lines already told these pauses
function newLines(lines: TraceLine[], told: TraceLine[]): TraceLine[] {
  const known = new Set(told.map((line) => JSON.stringify(line)))
  return lines.filter((line) => !known.has(JSON.stringify(line)))
}

function citation({ certainty, source }: Sourced): Sourced {
  return { certainty, source }
}
