import { type Day, isoOf } from '#lib/domain/clock/day.ts'
import { type ClockEvent, type Span, spansOf } from '#lib/domain/clock/events.ts'
import { PAUSE_CAUSES, type Pause, type PauseCause, type Period } from '#lib/domain/clock/law.ts'
import type { TraceLine } from '#lib/domain/clock/receipt.ts'
import { waitsForIdentity } from '#lib/domain/clock/start.ts'

/** The days a period stood still (added to its end), the running pause if any, and the lines that say so. */
export type Paused = { days: number; since?: string; lines: TraceLine[] }

/** What the pauses are laid over: the clock's start and its last day before any pause. */
export type Running = {
  start: Day
  lastDay: Day
  events: readonly ClockEvent[]
}

type Tally = Paused & { free: Day }

/**
 * Adds up the pauses that the period allows. Days before the start, days already paused for another cause, and a pause
 * that begins after the last day do not count; a question without an answer is a running pause and adds nothing yet.
 */
export function pausesOf(period: Period, running: Running): Paused {
  const spans = PAUSE_CAUSES.flatMap((cause) =>
    spansOf(running.events, cause).map((span) => ({ ...span, cause })),
  )
  const oldestFirst = spans.sort((one, other) => one.from - other.from)
  const tally: Tally = { days: 0, lines: [], free: running.start }
  for (const span of oldestFirst) addSpan(tally, span, { period, running })
  const since = tally.since ?? startAwaitedSince(period, running.events)
  const awaited: TraceLine[] =
    since && !tally.since ? [{ code: 'pause-running', cause: 'identity', since }] : []
  return { days: tally.days, since, lines: [...tally.lines, ...awaited] }
}

function addSpan(
  tally: Tally,
  span: Span & { cause: PauseCause },
  by: { period: Period; running: Running },
): void {
  const { cause, to } = span
  const pause = by.period.pauses?.find((allowed) => allowed.cause === cause)
  const from = isoOf(span.from)
  if (!pause) {
    // identity that already moved the start is told by the start, not as an ignored pause
    if (cause === 'clarification')
      tally.lines.push({ code: 'pause-ignored', cause, from, why: 'not-in-this-law' })
  } else if (span.from > by.running.lastDay + tally.days) {
    tally.lines.push({ code: 'pause-ignored', cause, from, why: 'after-the-last-day' })
  } else if (to === undefined) {
    tally.since ??= from
    tally.lines.push({ code: 'pause-running', cause, since: from })
  } else if (pause.bounds !== 'restart') addClosed(tally, pause, { from: span.from, to })
}

function addClosed(tally: Tally, pause: Pause, span: Required<Span>): void {
  const from = Math.max(tally.free, span.from)
  const free = pause.bounds === 'inclusive' ? span.to + 1 : span.to
  const days = free - from
  if (days <= 0) return
  const { cause, bounds, certainty, source } = pause
  tally.days += days
  tally.free = free
  tally.lines.push({
    code: 'pause',
    cause,
    bounds,
    from: isoOf(from),
    to: isoOf(span.to),
    days,
    certainty,
    source,
  })
}

function startAwaitedSince(period: Period, events: readonly ClockEvent[]): string | undefined {
  if (!waitsForIdentity(period, { events })) return undefined
  const asked = spansOf(events, 'identity').at(-1)
  return asked && asked.to === undefined ? isoOf(asked.from) : undefined
}
