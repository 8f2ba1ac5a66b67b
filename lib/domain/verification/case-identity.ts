import type { Destruction } from '#lib/domain/files/destruction.ts'
import type { ScanState } from '#lib/domain/files/scan.ts'
import type { Level } from '#lib/domain/verification/assurance.ts'
import type { DocumentType, Doubt, MatchFact, Proof } from '#lib/domain/verification/identity-events.ts'

/** Who did it (empty for a former colleague) and when, as an ISO instant. */
export type Done = { by: string; at: string }

/** A picture of a document: that it came, and when and why it was destroyed; all that stays of it (SR-078). */
export type IdentityFile = {
  id: string
  /** Bytes. */
  size: number
  scan: ScanState
  /** Instants. */
  sentAt: string
  destroyedAt: string | null
  destroyedBecause: Destruction | null
}

/** What its requester is told: what is awaited, what was sent, and what was recognised. */
export type MyIdentity = {
  level: Level
  needed: Level
  /** By what they can show who they are, while that is awaited. */
  awaited: readonly Proof[] | null
  files: readonly IdentityFile[]
}

/** How far it is shown who asks, as staff see it. Reasons are null once their key was destroyed. */
export type CaseIdentity = {
  level: Level
  /** What the right needs to be granted. */
  needed: Level
  /** Ticked last as matching what is on file. */
  facts: readonly MatchFact[]
  matched: Done | null
  /** Data points needed where the law counts them. */
  points: number | null
  /** The contact data are to be corrected, so they prove nothing. */
  contactDisputed: boolean
  /** Proof was asked for last: which, and why. */
  asked: (Done & { doubt: Doubt; proofs: readonly Proof[]; reason: string | null }) | null
  /** By what it can be accepted. */
  offered: readonly Proof[]
  /** The proof that was accepted. */
  proven: (Done & { proof: Proof; documentType: DocumentType | null }) | null
  files: readonly IdentityFile[]
  /** Whoever looks may open them. */
  mayOpen: boolean
  /** Somebody decided to go without; whether that was who looks now. */
  overridden: (Done & { reason: string | null; byMe: boolean }) | null
}

/** Whether it is too little to grant the right, and nobody has decided to go without. */
export function isBelow({ level, needed, overridden }: CaseIdentity): boolean {
  return level < needed && overridden === null
}
