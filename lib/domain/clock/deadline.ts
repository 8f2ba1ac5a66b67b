import type { CalendarId } from '#lib/domain/clock/calendar.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import type { Certainty, Law, LawId, Right, RightRule, Sourced } from '#lib/domain/clock/law.ts'
import {
  acknowledgeLeg,
  type Extended,
  endOf,
  extendLeg,
  type Leg,
  respondLeg,
} from '#lib/domain/clock/legs.ts'
import { type Facts, type SafeDate, safeDate } from '#lib/domain/clock/period.ts'
import type { Trace, TraceLine } from '#lib/domain/clock/receipt.ts'
import { type Received, receivedOn } from '#lib/domain/clock/received.ts'
import type { Text } from '#lib/domain/clock/text.ts'

/** `received` is an instant (ISO text with Z or an offset); `zone` is the requester's, `operatorZone` the operator's. */
export type ClockInput = {
  law: Law
  right: Right
  calendar: CalendarId
  received: Temporal.Instant | string
  zone: string
  operatorZone?: string
  events: readonly ClockEvent[]
}

/**
 * Every date of one right under one law, as YYYY-MM-DD, and the sum that led to it. `dueOn` is the legal date now:
 * extended if an extension was made in time, else the answer's, else the acknowledgement's. `extendedOn` is what an
 * extension gives or would give; `conservativeOn` is the safe date for staff, never after `dueOn`. With `pausedSince`
 * the clock stands still and the dates are those of a clock that never did. `provisional`: a calendar was incomplete.
 */
export type Clock = {
  receivedOn: string
  startsOn: string
  acknowledgeOn?: string
  respondOn?: string
  extendedOn?: string
  conservativeOn?: string
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
  acknowledge?: Leg
  respond?: Leg
  extended: Extended
  due?: Leg
  safe?: SafeDate
}

/**
 * Computes the clock of one right: each period from its own start, over its pauses, rolled once at the end. Throws
 * RangeError on a bad instant, zone or day, and when the law has no rule for the right.
 */
export function computeClock(input: ClockInput): Clock {
  const { law, right, calendar } = input
  const rule = law.rules[right]
  if (!rule) throw new RangeError(`${law.id} has no rule for ${right}`)
  const received = receivedOn(
    input.received,
    input.operatorZone ? [input.zone, input.operatorZone] : [input.zone],
  )
  const day = Temporal.PlainDate.from(received.on)
  const counted = count(rule, { received: day, events: input.events, calendar: CALENDARS[calendar] })
  const missing = missingLines(counted, calendar)
  return {
    receivedOn: received.on,
    ...datesOf(counted, received.on),
    provisional: missing.length > 0,
    ...groundOf(counted, received.on),
    lawId: law.id,
    lawVersion: law.version,
    calendar,
    trace: [...openingLines(input, received), ...sumLines(counted), ...missing],
  }
}

function count(rule: RightRule, facts: Facts): Counted {
  const acknowledge = acknowledgeLeg(rule, facts)
  const respond = respondLeg(rule, facts)
  const extended = extendLeg(rule, facts, respond)
  const due = (extended.isExtended ? extended.leg : respond) ?? acknowledge
  const safe = due && safeDate(due.period, due.counted, { facts, n: due.n })
  return { rule, acknowledge, respond, extended, due, safe }
}

function datesOf({ acknowledge, respond, extended, due, safe }: Counted, received: string) {
  return {
    startsOn: (respond ?? acknowledge)?.counted.start.on.toString() ?? received,
    acknowledgeOn: acknowledge && endOf(acknowledge),
    respondOn: respond && endOf(respond),
    extendedOn: extended.leg && endOf(extended.leg),
    conservativeOn: safe?.on.toString(),
    dueOn: due && endOf(due),
    isExtended: extended.isExtended,
    pausedSince: due?.counted.paused.since,
  }
}

// before a rule is in force its number is no more than what the operator chooses to do
function groundOf({ rule, due }: Counted, received: string): Sourced {
  const { certainty, source } = due?.rule ?? undatedGround(rule)
  return { certainty: isInForce(rule, received) ? certainty : 'policy', source }
}

function undatedGround(rule: RightRule): Sourced {
  return rule.respond ?? rule.withoutDelay
}

function isInForce({ effectiveFrom }: RightRule, received: string): boolean {
  return effectiveFrom === undefined || effectiveFrom <= received
}

function openingLines(
  { law, right, calendar, received: instant }: ClockInput,
  received: Received,
): TraceLine[] {
  const { effectiveFrom } = law.rules[right] ?? {}
  const early: TraceLine[] =
    effectiveFrom && effectiveFrom > received.on ? [{ code: 'not-in-force', from: effectiveFrom }] : []
  return [
    { code: 'received', instant: Temporal.Instant.from(instant).toString(), ...received },
    { code: 'law', lawId: law.id, version: law.version, right, calendar },
    ...early,
  ]
}

function sumLines({ rule, acknowledge, respond, extended, due, safe }: Counted): TraceLine[] {
  const undated: TraceLine[] = rule.respond ? [] : [{ code: 'without-delay', ...rule.withoutDelay }]
  const differs = safe && due && safe.on.toString() !== endOf(due)
  const early: TraceLine[] = differs
    ? [{ code: 'safe', on: safe.on.toString(), readings: safe.readings }]
    : []
  return [...(acknowledge?.lines ?? []), ...(respond?.lines ?? []), ...undated, ...extended.lines, ...early]
}

function missingLines({ acknowledge, respond, extended }: Counted, calendar: CalendarId): TraceLine[] {
  const years = [acknowledge, respond, extended.leg].flatMap((leg) => leg?.counted.sum.missingYears ?? [])
  return [...new Set(years)].sort().map((year) => ({ code: 'provisional', calendar, year }))
}
