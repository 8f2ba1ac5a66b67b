import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Outcome, Status } from '#lib/domain/requests/lifecycle.ts'

/** Another case beside this one, and what both have in common. */
export type PairedCase = {
  reference: string
  kind: Kind
  status: Status
  outcome: Outcome | null
  /** YYYY-MM-DD. */
  receivedOn: string
  sameMailbox: boolean
  samePhone: boolean
  /** How much was written on it. */
  written: { letters: number; notes: number }
}

/** How a case stands to others, beside appeals and visits. */
export type CasePairs = {
  /** Reference of the case that goes on for this one too. */
  mergedInto: string | null
  /** What was put together with this one. */
  merged: PairedCase[]
  related: PairedCase[]
  /** Of the same person by mailbox or phone, and nobody has said yet how they stand to each other. */
  suggested: PairedCase[]
}
