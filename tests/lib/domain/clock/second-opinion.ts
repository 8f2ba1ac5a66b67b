import type { ClockEvent } from '#lib/domain/clock/events.ts'
import type { Answer, Extension, Law, PauseCause, Period, Right } from '#lib/domain/clock/law.ts'
import { dayAfter, isRest, walkMonths } from '#tests/lib/domain/clock/walk.ts'

// The whole clock a second time, from the same tables of numbers but with no code of the engine: it looks at one day
// after the other, as a clerk with a wall calendar would, and knows dates only as text.

type Case = { law: Law; right: Right; calendar: string; on: string; events: ClockEvent[] }
type Dates = { acknowledgeOn?: string; respondOn?: string; extendedOn?: string; isExtended: boolean }

/** The dates that a clerk would write down for a request received on `on`. */
export function secondOpinion(one: Case): Dates {
  const rule = one.law.rules[one.right]
  if (!rule) throw new Error('the law has no such rule')
  const acknowledgeOn = rule.acknowledge && lastDay(rule.acknowledge, one)?.on
  if (!rule.respond) return { acknowledgeOn, isExtended: false }
  const special = (['small-agent', 'processor-involved'] as const).find(
    (known) => rule.where?.[known] && one.events.some((event) => event.kind === known),
  )
  const answer: Answer = (special && rule.where?.[special]) || rule
  return { acknowledgeOn, ...answered(answer, one) }
}

function answered({ respond, extend }: Answer, told: Case): Omit<Dates, 'acknowledgeOn'> {
  const first = lastDay(respond, told)
  const one = inTime(respond, told, respond.n)
  const notice = one.events.find(({ kind }) => kind === 'extended')
  if (!extend) return { respondOn: first.on, isExtended: false }
  if (notice && !isValid(extend, notice, { ...first, open: isOpen(respond, one, first.raw) })) {
    return { respondOn: first.on, isExtended: false }
  }
  const extendedOn =
    extend.n === 'announced' ? notice?.until : lastDay(respond, told, respond.n + extend.n).on
  return { respondOn: first.on, extendedOn, isExtended: notice !== undefined }
}

function isValid(
  extend: Extension,
  notice: ClockEvent,
  first: { raw: string; on: string; open: boolean },
): boolean {
  const inTime = notice.on <= (extend.noticeBeforeRoll ? first.raw : first.on) || first.open
  const withReason = notice.reason === undefined || extend.reasons.includes(notice.reason)
  const withDay = extend.n !== 'announced' || (notice.until !== undefined && notice.until > first.on)
  return inTime && withReason && withDay
}

// who asks for identity after the last day has asked too late: as if it had not been asked
function inTime(period: Period, one: Case, n: number): Case {
  if (period.start !== 'latest-of-receipt-identity-fee' && period.start !== 'verified-identity') return one
  const asked = (event: ClockEvent) => event.kind === 'identity-requested'
  const kept: ClockEvent[] = []
  const known = () => one.events.filter((event) => !asked(event) || kept.includes(event))
  for (const question of byDay(one.events.filter(asked)))
    if (question.on <= count(period, { ...one, events: known() }, n).on) kept.push(question)
  return { ...one, events: known() }
}

function lastDay(period: Period, one: Case, n = period.n): { raw: string; on: string } {
  return count(period, inTime(period, one, n), n)
}

function count(period: Period, one: Case, n: number): { raw: string; on: string } {
  const from = startOf(period, one)
  const raw =
    period.unit === 'working-days' ? walkWork(from, n, { period, one }) : walkTime(from, n, { period, one })
  let on = raw
  while (period.roll === 'next-working-day' && isRest(on, one.calendar, period.rest)) on = dayAfter(on)
  return { raw, on }
}

type By = { period: Period; one: Case }

function walkWork(from: string, n: number, { period, one }: By): string {
  let day = from
  for (let left = n; left > 0; ) {
    day = dayAfter(day)
    if (!isRest(day, one.calendar, period.rest)) left -= 1
  }
  return day
}

// every day on which the clock stood still, up to the end as it stands, puts the end off by one
function walkTime(from: string, n: number, { period, one }: By): string {
  let end = period.unit === 'months' ? walkMonths(from, n) : dayAfter(from, n)
  for (let day = from; day <= end; day = dayAfter(day)) if (isPaused(day, period, one)) end = dayAfter(end)
  return end
}

function isPaused(day: string, period: Period, { events }: Case): boolean {
  return (period.pauses ?? []).some(({ cause, bounds }) =>
    questions(events, cause).some(({ from, to }) => {
      if (to === undefined || bounds === 'restart') return false
      return from <= day && (bounds === 'inclusive' ? day <= to : day < to)
    }),
  )
}

function startOf(period: Period, { on, events }: Case): string {
  const first = (kind: ClockEvent['kind']) => byDay(events).find((event) => event.kind === kind)?.on
  const last = (kind: ClockEvent['kind']) => byDay(events).findLast((event) => event.kind === kind)?.on
  const candidates = {
    receipt: [],
    acceptance: [first('accepted')],
    'verified-identity': [first('identity-verified')],
    'latest-of-receipt-identity-fee': [questions(events, 'identity').at(-1)?.to, last('fee-paid')],
  }[period.start]
  return [on, ...candidates]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1) as string
}

// a question that nobody has answered yet, or a start that still waits: the first period has not run out
function isOpen(period: Period, { events }: Case, end: string): boolean {
  const asked = questions(events, 'identity').at(-1)
  const awaited = asked !== undefined && asked.to === undefined
  const proven = events.some(({ kind }) => kind === 'identity-verified')
  if (period.start === 'verified-identity' && awaited && !proven) return true
  if (period.start === 'latest-of-receipt-identity-fee' && awaited) return true
  return (period.pauses ?? []).some(({ cause }) =>
    questions(events, cause).some(({ from, to }) => to === undefined && from <= end),
  )
}

function questions(events: ClockEvent[], cause: PauseCause): { from: string; to?: string }[] {
  const [opens, ...closes] = {
    identity: ['identity-requested', 'identity-answered', 'identity-verified'],
    clarification: ['clarification-asked', 'clarification-answered'],
  }[cause]
  const found: { from: string; to?: string }[] = []
  for (const { kind, on } of byDay(events)) {
    const last = found.at(-1)
    const isAwaited = last !== undefined && last.to === undefined
    if (kind === opens && !isAwaited) found.push({ from: on })
    if (closes.includes(kind) && isAwaited) last.to = on
  }
  return found
}

const byDay = (events: ClockEvent[]) => events.toSorted((one, other) => one.on.localeCompare(other.on))
