import { type Calendar, type RuleDays, rollBack } from '#lib/domain/clock/calendar.ts'
import { type Day, isoOf } from '#lib/domain/clock/day.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import type { Period } from '#lib/domain/clock/law.ts'
import { type Paused, pausesOf } from '#lib/domain/clock/pauses.ts'
import type { SafeReadingWord, TraceLine } from '#lib/domain/clock/receipt.ts'
import { type ClockStart, startOf } from '#lib/domain/clock/start.ts'
import { addUp, type Sum } from '#lib/domain/clock/sum.ts'

/** What a case brings to a rule. */
export type Facts = { received: Day; events: readonly ClockEvent[]; calendar: Calendar }

export type CountedPeriod = { start: ClockStart; paused: Paused; sum: Sum }

/**
 * Counts one period from its start over its pauses to its last day; `n` overrides its length (an extended period).
 * Identity that was asked for only after the last day neither stops nor starts anything (UK GDPR art. 12A; ICO: asking
 * late does not win time).
 */
export function countPeriod(period: Period, facts: Facts, n = period.n): CountedPeriod {
  const late = lateQuestions(period, facts, n)
  if (late.length === 0) return countOnce(period, facts, n)
  const counted = countOnce(period, without(facts, late), n)
  const lines = late.map(
    ({ on }): TraceLine => ({
      code: 'pause-ignored',
      cause: 'identity',
      from: on,
      why: 'after-the-last-day',
    }),
  )
  return { ...counted, paused: { ...counted.paused, lines: [...counted.paused.lines, ...lines] } }
}

// one question after the other, because an answer to the first may have moved the last day behind the second
function lateQuestions(period: Period, facts: Facts, n: number): ClockEvent[] {
  if (period.start !== 'latest-of-receipt-identity-fee' && period.start !== 'verified-identity') return []
  const asked = facts.events.filter(({ kind }) => kind === 'identity-requested')
  const oldestFirst = asked.toSorted((one, other) => (one.on < other.on ? -1 : 1))
  return oldestFirst.filter((question, index) => {
    const { sum } = countPeriod(period, without(facts, oldestFirst.slice(index)), n)
    return question.on > isoOf(sum.on)
  })
}

function without(facts: Facts, events: readonly ClockEvent[]): Facts {
  return { ...facts, events: facts.events.filter((event) => !events.includes(event)) }
}

function countOnce(period: Period, facts: Facts, n: number): CountedPeriod {
  const start = startOf(period, facts)
  const addition = {
    start: start.on,
    n,
    unit: period.unit,
    roll: period.roll,
    days: daysOf(period, facts),
    pausedDays: 0,
  }
  const unpaused = addUp(addition)
  const paused = pausesOf(period, { start: start.on, lastDay: unpaused.raw, events: facts.events })
  return {
    start,
    paused,
    sum: paused.days === 0 ? unpaused : addUp({ ...addition, pausedDays: paused.days }),
  }
}

const RECEIPT = { start: 'receipt' } as const

export type SafeDate = { on: Day; readings: SafeReadingWord[] }

/**
 * The staff's safe date for a counted period: the earliest reading that the rule allows (`period.safe`), never rolled
 * forward, and moved back to a working day. It is never later than the legal date.
 */
export function safeDate(period: Period, counted: CountedPeriod, by: { facts: Facts; n: number }): SafeDate {
  const { facts, n } = by
  const safe = period.safe ?? {}
  const reading = safe.withoutPauses && period.unit !== 'working-days' ? { ...period, pauses: [] } : period
  // while nothing has happened there is one start and no pause, so every reading counts the same
  const early =
    facts.events.length === 0
      ? counted
      : countPeriod({ ...reading, ...(safe.fromReceipt && RECEIPT) }, facts, n)
  const raw = early.sum.raw - (safe.minusDays ?? 0)
  const on = rollBack(raw, daysOf(period, facts))
  const readings: [SafeReadingWord, boolean][] = [
    ['from-receipt', early.start.on !== counted.start.on],
    ['without-pauses', early.paused.days !== counted.paused.days],
    ['day-earlier', safe.minusDays !== undefined],
    ['not-rolled', counted.sum.raw !== counted.sum.on],
    ['working-day-before', on !== raw],
  ]
  return { on, readings: readings.filter(([, holds]) => holds).map(([word]) => word) }
}

function daysOf(period: Period, { calendar }: Facts): RuleDays {
  return { calendar, rest: period.rest }
}
