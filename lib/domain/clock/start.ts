import type { Day } from '#lib/domain/clock/day.ts'
import { type ClockEvent, firstOf, lastOf, spansOf } from '#lib/domain/clock/events.ts'
import type { Period, Start } from '#lib/domain/clock/law.ts'
import type { StartReason } from '#lib/domain/clock/receipt.ts'

export type ClockStart = { on: Day; why: StartReason }

type Facts = { received: Day; events: readonly ClockEvent[] }

/**
 * The day from which a period is counted and why. An event that the law waits for but that has not happened leaves the
 * start at receipt, the earlier reading; an event before receipt never moves it back.
 */
export function startOf(period: Period, facts: Facts): ClockStart {
  const starts = [
    { on: facts.received, why: 'receipt' as const },
    ...PICK[period.start](facts),
    ...restarts(period, facts),
  ]
  return starts.reduce<ClockStart>((latest, start) => (start.on > latest.on ? start : latest), {
    on: facts.received,
    why: waitsForIdentity(period, facts) ? 'verification-awaited' : sameDayReason(starts, facts),
  })
}

const PICK: Record<Start, (facts: Facts) => ClockStart[]> = {
  receipt: () => [],
  acceptance: ({ events }) => start(firstOf(events, 'accepted'), 'acceptance'),
  'verified-identity': ({ events }) => start(firstOf(events, 'identity-verified'), 'verified-identity'),
  // UK GDPR art. 12A: identity counts only where the operator had to ask for it
  'latest-of-receipt-identity-fee': ({ events }) => [
    ...start(spansOf(events, 'identity').at(-1)?.to, 'identity-last'),
    ...start(lastOf(events, 'fee-paid'), 'fee-last'),
  ],
}

/** Whether the period cannot start, by its own law, before an identity that is not proven yet. */
export function waitsForIdentity(period: Period, { events }: Pick<Facts, 'events'>): boolean {
  if (period.start === 'verified-identity') return !firstOf(events, 'identity-verified')
  if (period.start !== 'latest-of-receipt-identity-fee') return false
  const asked = spansOf(events, 'identity').at(-1)
  return asked !== undefined && asked.to === undefined
}

function restarts(period: Period, { events }: Facts): ClockStart[] {
  const causes = (period.pauses ?? [])
    .filter((pause) => pause.bounds === 'restart')
    .map((pause) => pause.cause)
  return causes.flatMap((cause) => spansOf(events, cause).flatMap((span) => start(span.to, 'restarted')))
}

// said even when it changes nothing: "verified on the same day" is what the reader wants to see
function sameDayReason(starts: ClockStart[], { received }: Facts): StartReason {
  return starts.findLast((start) => start.on === received)?.why ?? 'receipt'
}

function start(on: Day | undefined, why: StartReason): ClockStart[] {
  return on === undefined ? [] : [{ on, why }]
}
