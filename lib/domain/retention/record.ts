import type { Text } from '#lib/domain/clock/text.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'

/** What a requester is told of the portal's own record of their request. */
export type MyRecord = {
  /** The day (YYYY-MM-DD) on which it is destroyed; null while the request is open. */
  eraseOn: string | null
  /** How long it is kept after closing, and why so long. */
  months: number
  source: Text
  /** It has to be kept for now; why is not told. */
  onHold: boolean
  erased: boolean
}

/** What staff see of it besides: why it is on hold and since when (instant), and by whom; the check value once erased. */
export type CaseRecord = Omit<MyRecord, 'onHold'> & {
  legalHold: { at: string; reason: string; by: string | null } | null
  /** A case that it belongs to is under a legal hold, which keeps this one too. */
  heldWithAnother: boolean
  checkValue: string | null
  /** Its day has come, and it is still there. */
  isDue: boolean
  /** Whether this colleague may take everything about it out. */
  mayPack: boolean
}

/** That a record was destroyed, as whoever holds its access key can show it. Days are YYYY-MM-DD. */
export type Certificate = {
  reference: string
  kind: Kind
  law: string
  outcome: Outcome | null
  receivedOn: string
  closedOn: string | null
  erasedOn: string
  /** Consent was withdrawn by it: the keyed hash of the mailbox stays, so that the withdrawal goes on. */
  keepsWithdrawal: boolean
  /** The desk finds the same on the page of the reference. */
  checkValue: string
  printedOn: string
}
