import { z } from 'zod'
import { type Day, dayOf } from '#lib/domain/clock/day.ts'
import { EXTENSION_REASONS } from '#lib/domain/clock/law.ts'

export const CLOCK_EVENT_KINDS = [
  'identity-requested',
  'identity-verified',
  'clarification-asked',
  'clarification-answered',
  'fee-paid',
  'accepted',
  'extended',
  'small-agent',
  'processor-involved',
] as const

/**
 * Something that happened on a calendar day (YYYY-MM-DD) and may move the clock; those of one day in their order. An
 * extension says why and, where the law leaves the length open, until when; a circumstance is known from its day on.
 */
export const clockEventSchema = z.object({
  kind: z.enum(CLOCK_EVENT_KINDS),
  on: z.iso.date(),
  reason: z.enum(EXTENSION_REASONS).optional(),
  until: z.iso.date().optional(),
})
export type ClockEvent = z.infer<typeof clockEventSchema>
export type ClockEventKind = ClockEvent['kind']

/** From a question to its answer; no `to` while the answer is awaited. */
export type Span = { from: Day; to?: Day }

const SPAN_ENDS = {
  clarification: ['clarification-asked', 'clarification-answered'],
  identity: ['identity-requested', 'identity-verified'],
} as const

/** Pairs each question with the first answer on or after it, oldest first; a question asked twice is one span. */
export function spansOf(events: readonly ClockEvent[], cause: keyof typeof SPAN_ENDS): Span[] {
  const [opens, closes] = SPAN_ENDS[cause]
  const spans: Span[] = []
  for (const event of inOrder(events)) {
    const last = spans.at(-1)
    const isOpen = last !== undefined && last.to === undefined
    if (event.kind === opens && !isOpen) spans.push({ from: dayOf(event.on) })
    if (event.kind === closes && isOpen) last.to = dayOf(event.on)
  }
  return spans
}

/** The last day on which an event of this kind happened, if any. */
export function lastOf(events: readonly ClockEvent[], kind: ClockEventKind): Day | undefined {
  const last = inOrder(events).findLast((event) => event.kind === kind)
  return last && dayOf(last.on)
}

/** The first day on which an event of this kind happened, if any. */
export function firstOf(events: readonly ClockEvent[], kind: ClockEventKind): Day | undefined {
  const first = inOrder(events).find((event) => event.kind === kind)
  return first && dayOf(first.on)
}

// days alone cannot order what happened on one day, so there the given order stands
function inOrder(events: readonly ClockEvent[]): ClockEvent[] {
  if (events.length < 2) return [...events]
  return [...events].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}
