import { z } from 'zod'

/** What staff compare with the records; only that it matched is kept, never the value (SR-076). */
export const MATCH_FACTS = [
  'email',
  'account',
  'phone',
  'order-number',
  'postal-address',
  'customer-number',
] as const
export type MatchFact = (typeof MATCH_FACTS)[number]
/** Those through which the person was reached; the others are only known. */
export const CONTROL_FACTS: readonly MatchFact[] = ['email', 'account', 'phone']

/** Why staff doubt who asks (GDPR 12(6): reasonable doubts). */
export const DOUBTS = [
  'address-unknown',
  'facts-differ',
  'several-people',
  'account-takeover',
  'on-behalf',
] as const
export type Doubt = (typeof DOUBTS)[number]

/** Kinds of further proof, the least first. Questions about secrets are none of them (SR-076). */
export const PROOFS = ['account', 'call-back', 'document'] as const
export type Proof = (typeof PROOFS)[number]

export const DOCUMENT_TYPES = ['identity-card', 'passport', 'driving-licence', 'other'] as const
export type DocumentType = (typeof DOCUMENT_TYPES)[number]

const codes = {
  asked: z.strictObject({ doubt: z.enum(DOUBTS), proofs: z.array(z.enum(PROOFS)) }),
  matched: z.strictObject({ facts: z.array(z.enum(MATCH_FACTS)) }),
  proven: z.strictObject({ proof: z.enum(PROOFS), documentType: z.enum(DOCUMENT_TYPES).nullable() }),
  overridden: z.strictObject({ level: z.int().min(0).max(3) }),
}
export type IdentityEventKind = keyof typeof codes

/** Something that happened to the question who the person is, in its order. Codes only; texts are sealed beside it. */
export type IdentityEvent = {
  [Kind in IdentityEventKind]: { what: Kind } & z.infer<(typeof codes)[Kind]>
}[IdentityEventKind]

/** What happened since proof was last asked for: a doubt sets aside whatever was thought to be shown before. */
export function sinceDoubt<Event extends { what: IdentityEventKind }>(
  events: readonly Event[],
): readonly Event[] {
  return events.slice(events.findLastIndex(({ what }) => what === 'asked') + 1)
}

/** Of what nobody asked for, a person may still show it; a document is never taken unasked. */
const UNASKED: readonly Proof[] = ['account', 'call-back']

/** By what the person can show who they are: what was offered when proof was last asked for. */
export function offeredProofs(events: readonly IdentityEvent[]): readonly Proof[] {
  const last = events.findLast((event) => event.what === 'asked')
  return last?.what === 'asked' ? last.proofs : UNASKED
}

/** An event as it was stored. */
export function identityEvent(what: IdentityEventKind, stored: string): IdentityEvent {
  return { what, ...codes[what].parse(JSON.parse(stored)) } as IdentityEvent
}
