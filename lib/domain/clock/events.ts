import { z } from 'zod'

export const CLOCK_EVENT_KINDS = [
  'identity-requested',
  'identity-verified',
  'clarification-asked',
  'clarification-answered',
  'fee-paid',
  'accepted',
  'extended',
] as const

/** Something that happened on a calendar day (YYYY-MM-DD) and may move the clock; those of one day in their order. */
export const clockEventSchema = z.object({ kind: z.enum(CLOCK_EVENT_KINDS), on: z.iso.date() })
export type ClockEvent = z.infer<typeof clockEventSchema>
export type ClockEventKind = ClockEvent['kind']

/** From a question to its answer; no `to` while the answer is awaited. */
export type Span = { from: Temporal.PlainDate; to?: Temporal.PlainDate }

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
    if (event.kind === opens && !isOpen) spans.push({ from: Temporal.PlainDate.from(event.on) })
    if (event.kind === closes && isOpen) last.to = Temporal.PlainDate.from(event.on)
  }
  return spans
}

/** The last day on which an event of this kind happened, if any. */
export function lastOf(events: readonly ClockEvent[], kind: ClockEventKind): Temporal.PlainDate | undefined {
  const last = inOrder(events).findLast((event) => event.kind === kind)
  return last && Temporal.PlainDate.from(last.on)
}

/** The first day on which an event of this kind happened, if any. */
export function firstOf(events: readonly ClockEvent[], kind: ClockEventKind): Temporal.PlainDate | undefined {
  const first = inOrder(events).find((event) => event.kind === kind)
  return first && Temporal.PlainDate.from(first.on)
}

// days alone cannot order what happened on one day, so there the given order stands
function inOrder(events: readonly ClockEvent[]): ClockEvent[] {
  return [...events].sort((one, other) => one.on.localeCompare(other.on))
}
