import { type ClockEvent, type ClockEventKind, spansOf } from '#lib/domain/clock/events.ts'
import type { Law, PauseCause, Right } from '#lib/domain/clock/law.ts'

/** What can be wrong with a question to the clock: it is answered by name, never with a guessed date. */
export const CLOCK_PROBLEMS = [
  'unknown-law',
  'unknown-right',
  'right-not-in-law',
  'unknown-calendar',
  'unknown-zone',
  'impossible-date',
  'unknown-event',
  'event-before-receipt',
  'events-out-of-order',
  'pause-not-in-law',
  'extension-not-in-law',
  'extension-without-reason',
  'extension-reason-not-in-law',
  'extension-without-date',
  'circumstance-not-in-law',
] as const
export type ClockProblem = (typeof CLOCK_PROBLEMS)[number]

type Asked = { law: Law; right: Right; events: readonly ClockEvent[]; receivedOn: string }

const ANSWERS: Partial<Record<ClockEventKind, ClockEventKind>> = {
  'clarification-answered': 'clarification-asked',
}

/**
 * What is wrong with the events of a case under its law, the worst first; none if the clock can count them. The proof
 * of identity may come without having been asked for: under most laws it is how the clock starts.
 */
export function eventProblems(asked: Asked): ClockProblem[] {
  const { events, receivedOn } = asked
  const early: ClockProblem[] = events.some(({ on }) => on < receivedOn) ? ['event-before-receipt'] : []
  return [
    ...early,
    ...orderProblems(events),
    ...pauseProblems(asked),
    ...extensionProblems(asked),
    ...whereProblems(asked),
  ]
}

// the list is in the order in which things were told; an answer before its question, or to none, makes no span
function orderProblems(events: readonly ClockEvent[]): ClockProblem[] {
  const isUnasked = events.some(({ kind, on }) => {
    const question = ANSWERS[kind]
    return question && !events.some((other) => other.kind === question && other.on <= on)
  })
  const asked = events.find(({ kind }) => kind === 'identity-requested')
  const isProvenFirst = events.some(({ kind, on }) => kind === 'identity-verified' && asked && on < asked.on)
  const isExtendedTwice = events.filter(({ kind }) => kind === 'extended').length > 1
  return isUnasked || isProvenFirst || isExtendedTwice ? ['events-out-of-order'] : []
}

// a pause that the law has for another right is told in the sum; one that it has for none is a mistake
function pauseProblems({ law, events }: Asked): ClockProblem[] {
  const cause: PauseCause = 'clarification'
  const isAsked = spansOf(events, cause).length > 0
  const known = Object.values(law.rules).some((rule) =>
    rule.respond?.pauses?.some((pause) => pause.cause === cause),
  )
  return isAsked && !known ? ['pause-not-in-law'] : []
}

function extensionProblems({ law, right, events }: Asked): ClockProblem[] {
  const made = events.find(({ kind }) => kind === 'extended')
  if (!made) return []
  const extension = law.rules[right]?.extend
  if (!extension) return ['extension-not-in-law']
  if (!made.reason) return ['extension-without-reason']
  if (!extension.reasons.includes(made.reason)) return ['extension-reason-not-in-law']
  return extension.n === 'announced' && !made.until ? ['extension-without-date'] : []
}

function whereProblems({ law, right, events }: Asked): ClockProblem[] {
  const where = law.rules[right]?.where ?? {}
  const isUnknown = events.some(
    ({ kind }) => (kind === 'small-agent' || kind === 'processor-involved') && !where[kind],
  )
  return isUnknown ? ['circumstance-not-in-law'] : []
}
