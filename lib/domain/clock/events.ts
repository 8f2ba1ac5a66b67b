import { z } from 'zod'
import { type Day, dayOf, isoOf } from '#lib/domain/clock/day.ts'
import { EXTENSION_REASONS, PAUSE_CAUSES } from '#lib/domain/clock/law.ts'

export const CLOCK_EVENT_KINDS = [
  'identity-requested',
  'identity-answered',
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

/** Whoever was asked who they are has answered when their proof arrives; accepting it is the operator's own time. */
const SPAN_ENDS = {
  clarification: { opens: 'clarification-asked', closes: ['clarification-answered'] },
  identity: { opens: 'identity-requested', closes: ['identity-answered', 'identity-verified'] },
} as const satisfies Record<string, { opens: ClockEventKind; closes: readonly ClockEventKind[] }>

/** Pairs each question with the first answer on or after it, oldest first; a question asked twice is one span. */
export function spansOf(events: readonly ClockEvent[], cause: keyof typeof SPAN_ENDS): Span[] {
  const { opens } = SPAN_ENDS[cause]
  const closes: readonly ClockEventKind[] = SPAN_ENDS[cause].closes
  const spans: Span[] = []
  for (const event of inOrder(events)) {
    const last = spans.at(-1)
    const isOpen = last !== undefined && last.to === undefined
    if (event.kind === opens && !isOpen) spans.push({ from: dayOf(event.on) })
    if (isOpen && closes.includes(event.kind)) last.to = dayOf(event.on)
  }
  return spans
}

const ANSWERS = { clarification: 'clarification-answered', identity: 'identity-answered' } as const

/** What was asked and is still awaited: the event that would answer it, and the day of the question (YYYY-MM-DD). */
export function openQuestions(events: readonly ClockEvent[]): { kind: ClockEventKind; askedOn: string }[] {
  return PAUSE_CAUSES.flatMap((cause) => {
    const last = spansOf(events, cause).at(-1)
    return last && last.to === undefined ? [{ kind: ANSWERS[cause], askedOn: isoOf(last.from) }] : []
  })
}

/** Whether somebody was asked who they are and nobody has accepted their proof since. */
export function awaitsIdentity(events: readonly ClockEvent[]): boolean {
  const last = events.findLast(({ kind }) => kind === 'identity-requested' || kind === 'identity-verified')
  return last?.kind === 'identity-requested'
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
