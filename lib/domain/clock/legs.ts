import { dayOf, isoOf } from '#lib/domain/clock/day.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import {
  type Answer,
  CIRCUMSTANCES,
  type Circumstance,
  type Extension,
  type Period,
  type RightRule,
  type Sourced,
} from '#lib/domain/clock/law.ts'
import { type CountedPeriod, countPeriod, type Facts } from '#lib/domain/clock/period.ts'
import type { ExtensionIgnored, Step, TraceLine } from '#lib/domain/clock/receipt.ts'

/** One date of a clock: the period it is counted by (`n` long, an extension included) and the lines of its sum. */
export type Leg = {
  step: Step
  period: Period
  n: number
  rule: Sourced
  counted: CountedPeriod
  lines: TraceLine[]
}

/** The rule that holds for the case, and the circumstance for which its law has another length, if one is known. */
export function ruleFor(
  rule: RightRule,
  events: readonly ClockEvent[],
): { rule: RightRule; circumstance?: Circumstance } {
  const { where } = rule
  if (!where) return { rule }
  const circumstance = CIRCUMSTANCES.find((one) => where[one] && events.some(({ kind }) => kind === one))
  const answer: Answer | undefined = circumstance && where[circumstance]
  return answer ? { rule: { acknowledge: rule.acknowledge, ...answer }, circumstance } : { rule }
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
 * (Reg. 1182/71 art. 3; ICO), or the day its notice names where the law leaves the length open. It is made only if the
 * notice went out inside the first period (GDPR art. 12(3); Cal. Civ. Code 1798.130(a)(2)(A)); while the clock stands
 * still that period cannot have ended.
 */
export function extendLeg(rule: RightRule, facts: Facts, respond: Leg | undefined): Extended {
  const made = facts.events.find((event) => event.kind === 'extended')
  if (!rule.extend || !respond) return { isExtended: false, lines: ignored(made, 'not-in-this-law') }
  const why = made && whyIgnored(rule.extend, respond, made)
  if (why) return { isExtended: false, lines: ignored(made, why) }
  const { counted, ...leg } = extendedLeg(rule.extend, respond, { facts, made })
  return { leg: counted && { ...leg, counted }, isExtended: made !== undefined, lines: leg.lines }
}

/** The last day of a leg, YYYY-MM-DD. */
export function endOf(leg: Leg): string {
  return isoOf(leg.counted.sum.on)
}

/** The last day (YYYY-MM-DD) on which the notice of an extension is still in time. */
export function noticeByOf(extension: Extension, respond: Leg): string {
  return extension.noticeBeforeRoll ? isoOf(respond.counted.sum.raw) : endOf(respond)
}

function whyIgnored(extension: Extension, respond: Leg, made: ClockEvent): ExtensionIgnored | undefined {
  if (made.on > noticeByOf(extension, respond) && !respond.counted.paused.since) return 'notice-too-late'
  if (made.reason && !extension.reasons.includes(made.reason)) return 'reason-not-in-law'
  const isLater = made.until !== undefined && made.until > endOf(respond)
  return extension.n === 'announced' && !isLater ? 'no-later-day-named' : undefined
}

type Made = { facts: Facts; made: ClockEvent | undefined }

function extendedLeg(extension: Extension, respond: Leg, { facts, made }: Made) {
  const { period } = respond
  const noticeBy = noticeByOf(extension, respond)
  const n = extension.n === 'announced' ? period.n : period.n + extension.n
  const counted = extension.n === 'announced' ? announced(respond, made) : countPeriod(period, facts, n)
  const lines: TraceLine[] = [
    extension.n === 'announced'
      ? { code: 'rule-announced', ...citation(extension) }
      : { code: 'rule', step: 'extend', n: extension.n, unit: period.unit, ...citation(extension) },
    made
      ? { code: 'extension-made', noticeOn: made.on, noticeBy, reason: made.reason }
      : { code: 'extension-possible', noticeBy },
    ...(counted ? sumOf(counted, respond) : []),
  ]
  return { step: 'extend', period, n, rule: extension, counted, lines } as const
}

// the day the notice named, taken as it is: nothing is counted and nothing is rolled
function announced(respond: Leg, made: ClockEvent | undefined): CountedPeriod | undefined {
  if (!made?.until) return undefined
  const on = dayOf(made.until)
  return { ...respond.counted, sum: { raw: on, on, lines: [], missingYears: [] } }
}

function sumOf(counted: CountedPeriod, respond: Leg): TraceLine[] {
  return [
    ...newLines(counted.paused.lines, respond.counted.paused.lines),
    ...counted.sum.lines.filter((line) => line.code !== 'first-day'),
    { code: 'result', step: 'extend', on: isoOf(counted.sum.on) },
  ]
}

function firstLeg(step: Step, period: Period, facts: Facts): Leg {
  const counted = countPeriod(period, facts)
  const lines: TraceLine[] = [
    { code: 'rule', step, n: period.n, unit: period.unit, ...citation(period) },
    { code: 'start', on: isoOf(counted.start.on), why: counted.start.why },
    ...counted.paused.lines.filter((line) => step === 'respond' || line.code !== 'pause-ignored'),
    ...counted.sum.lines,
    { code: 'result', step, on: isoOf(counted.sum.on) },
  ]
  return { step, period, n: period.n, rule: period, counted, lines }
}

function ignored(made: ClockEvent | undefined, why: ExtensionIgnored): TraceLine[] {
  return made ? [{ code: 'extension-ignored', noticeOn: made.on, why }] : []
}

// the answer's own lines already told these pauses
function newLines(lines: TraceLine[], told: TraceLine[]): TraceLine[] {
  if (lines.length === 0) return lines
  const known = new Set(told.map((line) => JSON.stringify(line)))
  return lines.filter((line) => !known.has(JSON.stringify(line)))
}

function citation({ certainty, source }: Sourced): Sourced {
  return { certainty, source }
}
