import {
  CONTROL_FACTS,
  type IdentityEvent,
  type MatchFact,
  sinceDoubt,
} from '#lib/domain/verification/identity-events.ts'

/**
 * How far it is shown that the request is the person's own (SR-073): 0 not at all, 1 the mailbox is confirmed, 2 it
 * matches what is on file, 3 more proof was asked for and accepted.
 */
export const LEVELS = [0, 1, 2, 3] as const
export type Level = (typeof LEVELS)[number]

/** What of a case, beside its identity events, decides its level. */
export type AssuranceFacts = {
  law: string
  kind: string
  confirmedAt: string | null
  disputedAt: string | null
  /** The contact data are what is wrong in a correction: they prove nothing (Cal. Code Regs. 11 § 7060(h)). */
  contactDisputed: boolean
}

/** Two facts that anyone close to the person may know weigh as much as one way of reaching them (Pavur & Knerr). */
const KNOWN_FACTS_NEEDED = 2

/** The level that the events since the last doubt add up to; what the owner of the mailbox disowned shows nothing (SR-059). */
export function assuranceOf(facts: AssuranceFacts, events: readonly IdentityEvent[]): Level {
  if (facts.disputedAt) return 0
  if (sinceDoubt(events).some(({ what }) => what === 'proven')) return 3
  if (doesMatch(facts, matchedFacts(events))) return 2
  return facts.confirmedAt ? 1 : 0
}

/** The facts ticked last, since the last doubt; each time all of them are said anew. */
export function matchedFacts(events: readonly IdentityEvent[]): readonly MatchFact[] {
  const last = sinceDoubt(events).findLast((event) => event.what === 'matched')
  return last?.what === 'matched' ? last.facts : []
}

/** How many data points California asks for without an account: 11 CCR § 7062; null where the common rule holds. */
export function pointsNeeded({ law, kind }: Pick<AssuranceFacts, 'law' | 'kind'>): number | null {
  if (law !== 'US-CA') return null
  return kind === 'access' ? 3 : 2
}

function doesMatch(facts: AssuranceFacts, ticked: readonly MatchFact[]): boolean {
  const counted = countedFacts(facts, ticked)
  if (counted.includes('account')) return true
  const points = pointsNeeded(facts)
  if (points !== null) return counted.length >= points
  if (counted.some((fact) => CONTROL_FACTS.includes(fact))) return true
  return facts.confirmedAt !== null && counted.length >= KNOWN_FACTS_NEEDED
}

/** The ticked facts that count: an address nobody confirmed reaches nobody, and a disputed one proves nothing. */
export function countedFacts(
  { confirmedAt, contactDisputed }: Pick<AssuranceFacts, 'confirmedAt' | 'contactDisputed'>,
  ticked: readonly MatchFact[],
): readonly MatchFact[] {
  return ticked.filter((fact) => {
    if (contactDisputed && (fact === 'email' || fact === 'phone' || fact === 'postal-address')) return false
    return fact !== 'email' || confirmedAt !== null
  })
}
