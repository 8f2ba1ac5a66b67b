import { type Calendar, type CalendarId, rollBack } from '#lib/domain/clock/calendar.ts'
import { dayOf, isoOf } from '#lib/domain/clock/day.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import type { Certainty, Circumstance, Law, LawId, Right, RightRule, Sourced } from '#lib/domain/clock/law.ts'
import {
  acknowledgeLeg,
  type Extended,
  endOf,
  extendLeg,
  type Leg,
  noticeByOf,
  respondLeg,
  ruleFor,
} from '#lib/domain/clock/legs.ts'
import { type Facts, type SafeDate, safeDate } from '#lib/domain/clock/period.ts'
import type { Trace, TraceLine } from '#lib/domain/clock/receipt.ts'
import { type Received, receivedOn } from '#lib/domain/clock/received.ts'
import type { Text } from '#lib/domain/clock/text.ts'

/**
 * `received` is an instant (ISO text with Z or an offset); `zone` is the requester's, `operatorZone` the operator's.
 * `keepsVersion`: the case was opened under this version of the law and stays under it, though its receipt turned out
 * to be earlier than that version.
 * `targetDays`: the operator means to answer within so many calendar days of receipt, whatever the law allows.
 */
export type ClockInput = {
  law: Law
  right: Right
  calendar: Calendar
  received: Temporal.Instant | string
  zone: string
  operatorZone?: string
  targetDays?: number
  keepsVersion?: boolean
  events: readonly ClockEvent[]
}

/**
 * Every date of one right under one law, as YYYY-MM-DD, and the sum that led to it. `dueOn` is the legal date now:
 * extended if an extension was made in time, else the answer's, else the acknowledgement's. `extendedOn` is what an
 * extension gives or would give, `noticeBy` the last day to send its notice; `conservativeOn` is the safe date for
 * staff, never after `dueOn`; `targetOn` the operator's own, never after the safe date. With `pausedSince` the clock
 * stands still and the dates are those of a clock that never did. `provisional`: a calendar was incomplete.
 */
export type Clock = {
  receivedOn: string
  startsOn: string
  acknowledgeOn?: string
  respondOn?: string
  extendedOn?: string
  noticeBy?: string
  conservativeOn?: string
  targetOn?: string
  dueOn?: string
  isExtended: boolean
  provisional: boolean
  pausedSince?: string
  certainty: Certainty
  source: Text
  lawId: LawId
  lawVersion: string
  calendar: CalendarId
  trace: Trace
}

/** The clock's dates before they are written out, all from one rule. */
type Counted = {
  rule: RightRule
  circumstance?: Circumstance
  acknowledge?: Leg
  respond?: Leg
  extended: Extended
  due?: Leg
  safe?: SafeDate
}

/**
 * Computes the clock of one right: each period from its own start, over its pauses, rolled once at the end. A law that
 * is not in force on the day of receipt sets no date. Throws RangeError on a bad instant, zone or day, and when the law
 * has no rule for the right.
 */
export function computeClock(input: ClockInput): Clock {
  const { law, right, calendar } = input
  const rule = law.rules[right]
  if (!rule) throw new RangeError(`${law.id} has no rule for ${right}`)
  const received = receivedOn(
    input.received,
    input.operatorZone ? [input.zone, input.operatorZone] : [input.zone],
  )
  const facts = { received: dayOf(received.on), events: input.events, calendar }
  const isCounted = law.effectiveFrom <= received.on || input.keepsVersion
  const counted = isCounted ? count(rule, facts) : nothingCounted(rule)
  const target = targetOf(input, facts, counted)
  const missing = missingLines(counted, calendar)
  return {
    receivedOn: received.on,
    ...datesOf(counted, received.on),
    targetOn: target?.on,
    provisional: missing.length > 0,
    ...groundOf(counted),
    lawId: law.id,
    lawVersion: law.version,
    calendar: calendar.id,
    trace: [...openingLines(input, received), ...sumLines(counted), ...(target ? [target] : []), ...missing],
  }
}

function count(general: RightRule, facts: Facts): Counted {
  const { rule, circumstance } = ruleFor(general, facts.events)
  const acknowledge = acknowledgeLeg(rule, facts)
  const respond = respondLeg(rule, facts)
  const extended = extendLeg(rule, facts, respond)
  const due = (extended.isExtended ? extended.leg : respond) ?? acknowledge
  const safe = due && safeOf(due, facts)
  return { rule, circumstance, acknowledge, respond, extended, due, safe }
}

function nothingCounted(rule: RightRule): Counted {
  return { rule, extended: { isExtended: false, lines: [] } }
}

// a day that the operator announced has one reading only
function safeOf(due: Leg, facts: Facts): SafeDate {
  const isAnnounced = due.step === 'extend' && due.n === due.period.n
  if (isAnnounced) return { on: due.counted.sum.on, readings: [] }
  return safeDate(due.period, due.counted, { facts, n: due.n })
}

function datesOf({ rule, acknowledge, respond, extended, due, safe }: Counted, received: string) {
  const start = (respond ?? acknowledge)?.counted.start.on
  return {
    startsOn: start === undefined ? received : isoOf(start),
    acknowledgeOn: acknowledge && endOf(acknowledge),
    respondOn: respond && endOf(respond),
    extendedOn: extended.leg && endOf(extended.leg),
    noticeBy: rule.extend && respond && noticeByOf(rule.extend, respond),
    conservativeOn: safe && isoOf(safe.on),
    dueOn: due && endOf(due),
    isExtended: extended.isExtended,
    pausedSince: due?.counted.paused.since,
  }
}

type TargetLine = Extract<TraceLine, { code: 'target' }>

// the operator's own aim: on a working day, and never later than the safe date
function targetOf(input: ClockInput, facts: Facts, { rule, due, safe }: Counted): TargetLine | undefined {
  const { targetDays: days } = input
  if (days === undefined) return undefined
  const rest = (due?.period ?? rule.respond)?.rest ?? { weekdays: [6, 7], holidays: true }
  const aim = rollBack(facts.received + days, { calendar: facts.calendar, rest })
  const on = Math.max(facts.received, Math.min(aim, safe?.on ?? aim))
  return { code: 'target', on: isoOf(on), days }
}

function groundOf({ rule, due }: Counted): Sourced {
  const { certainty, source } = due?.rule ?? undatedGround(rule)
  return { certainty, source }
}

function undatedGround(rule: RightRule): Sourced {
  return rule.respond ?? rule.withoutDelay
}

function openingLines({ law, right, calendar, keepsVersion }: ClockInput, received: Received): TraceLine[] {
  const code = keepsVersion ? 'version-kept' : 'not-in-force'
  const early: TraceLine[] = law.effectiveFrom > received.on ? [{ code, from: law.effectiveFrom }] : []
  return [
    { code: 'received', ...received },
    { code: 'law', lawId: law.id, version: law.version, right, calendar: calendar.id },
    ...early,
  ]
}

function sumLines(counted: Counted): TraceLine[] {
  const { rule, circumstance, acknowledge, respond, extended, due, safe } = counted
  if (!due && rule.respond) return []
  const special: TraceLine[] = circumstance ? [{ code: 'circumstance', circumstance }] : []
  const undated: TraceLine[] = rule.respond ? [] : [{ code: 'without-delay', ...rule.withoutDelay }]
  const differs = safe && due && isoOf(safe.on) !== endOf(due)
  const early: TraceLine[] = differs ? [{ code: 'safe', on: isoOf(safe.on), readings: safe.readings }] : []
  return [
    ...special,
    ...(acknowledge?.lines ?? []),
    ...(respond?.lines ?? []),
    ...undated,
    ...extended.lines,
    ...early,
  ]
}

function missingLines({ acknowledge, respond, extended }: Counted, calendar: Calendar): TraceLine[] {
  const years = [acknowledge, respond, extended.leg].flatMap((leg) => leg?.counted.sum.missingYears ?? [])
  return [...new Set(years)].sort().map((year) => ({ code: 'provisional', calendar: calendar.id, year }))
}
