import type { Trace } from '#lib/domain/clock/receipt.ts'
import type { FileLimits } from '#lib/domain/files/limits.ts'
import type { Evidence, ShownFile } from '#lib/domain/files/shown-file.ts'
import type { LetterKind } from '#lib/domain/messages/letter-kinds.ts'
import type { Catalogue } from '#lib/domain/operator/catalogue.ts'
import type { Stance } from '#lib/domain/operator/law-modes.ts'
import type { AppealKind } from '#lib/domain/requests/appeal.ts'
import type { ItemAnswer } from '#lib/domain/requests/correction-answer.ts'
import type { Gravest } from '#lib/domain/requests/effects.ts'
import type { Details } from '#lib/domain/requests/intake.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Outcome, Status } from '#lib/domain/requests/lifecycle.ts'
import type { Channel } from '#lib/domain/requests/receipt-correction.ts'
import type { WithdrawalFacts } from '#lib/domain/requests/withdrawal.ts'
import type { MyRecord } from '#lib/domain/retention/record.ts'
import type { AddressState } from '#lib/domain/verification/address-change.ts'
import type { MyIdentity } from '#lib/domain/verification/case-identity.ts'
import type { MyProof } from '#lib/domain/verification/second-proof.ts'

/** One entry of the correspondence; who of the staff wrote it stays at the desk. */
export type MyMessage = {
  id: string
  author: 'requester' | 'staff'
  kind: LetterKind
  body: string
  /** As it was first written, where that was in another language. */
  original: string | null
  /** ISO instant. */
  createdAt: string
  files: readonly ShownFile[]
}

/** The case on the other side of an appeal or a complaint, as far as its requester is told there; days `YYYY-MM-DD`. */
export type MyLinked = {
  reference: string
  kind: Kind
  outcome: Outcome | null
  receivedOn: string
  closedOn: string | null
  erased: boolean
}

/** A sign-in to the request that still lives. */
export type MySession = {
  /** The one that asks. */
  isThis: boolean
  proof: 'filing-browser' | 'mail' | 'access-key'
  /** ISO instant. */
  lastSeenAt: string
}

/** Another request of the same proven mailbox, as it is listed; `receivedOn` is `YYYY-MM-DD`. */
export type MyOther = {
  reference: string
  kind: Kind
  status: Status
  outcome: Outcome | null
  receivedOn: string
}

/** Who looks at a request by an agent, and whether the person it is for authorised it. */
export type ByAgent = {
  as: 'agent' | 'subject'
  /** The agent's, for the person they act for. */
  name: string | null
  /** ISO instant; null while that person has not said so. */
  subjectConfirmedAt: string | null
  /** Whether anything waits for it. */
  gated: boolean
  /** The person’s own, in groups, for a short while after they confirmed (SR-064). */
  accessKey: string | null
}

/** Something is going to be done and waits, so that it can be stopped; `until` is a day, null once it was stopped. */
export type MyHold = { does: Gravest; until: string | null }

/** Everything a requester is shown of the own request, and nothing else: no notes, no staff, no contact (SR-067). */
export type MyRequest = {
  reference: string
  kind: Kind
  status: Status
  disputed: boolean
  /** The mailbox or device is shared. */
  discreet: boolean
  gated: boolean
  outcome: Outcome | null
  refusalGround: string | null
  law: string
  lawMode: Stance | null
  residence: string
  /** For whom it was made. */
  relation: string
  /** Of a request by an agent. */
  byAgent: ByAgent | null
  /** Days are `YYYY-MM-DD`; this one where the law counts, `closedOn` where the operator works. */
  receivedOn: string
  /** How it came in. */
  channel: Channel
  confirmedAt: string | null
  closedOn: string | null
  dueOn: string | null
  /** The day since which the clock stands still. */
  pausedSince: string | null
  provisional: boolean
  trace: Trace
  version: number
  /** What was asked, on the form of its day; null after it was erased. */
  answers: Details | null
  /** Of a correction that was decided, what became of each item. */
  itemAnswers: readonly ItemAnswer[] | null
  messages: readonly MyMessage[]
  /** The answer gives data out, so its words wait for a second proof, and for a change of address to stand (SR-068, SR-122). */
  answerWaits: boolean
  /** Uploaded for a message that was not sent yet. */
  waitingFiles: readonly ShownFile[]
  /** Given with the request itself. */
  evidence: readonly Evidence[]
  /** How far it is shown who they are, and what is awaited. */
  identity: MyIdentity
  canWrite: boolean
  /** What is still to be shown before anything is handed out. */
  proof: MyProof
  canWithdraw: boolean
  /** What was withdrawn and is in effect, in a withdrawal of consent. */
  withdrawal: WithdrawalFacts | null
  /** What files may be handed in with a message. */
  fileLimits: FileLimits
  /** For the names of what was asked about. */
  catalogue: Catalogue
  /** The answer that this appeal or complaint is about. */
  about: MyLinked | null
  /** The appeal or complaint about this answer; or how one can be made; null where neither is. */
  appeal: { made: MyLinked } | { offered: AppealKind } | null
  /** The other cases of the same visit, in their order. */
  visit: readonly MyLinked[]
  /** Reference of the request that goes on for this one too. */
  mergedInto: string | null
  /** Reference of the request for a copy that is answered before this one. */
  copyFirst: string | null
  /** Until when the portal keeps its record of this request. */
  record: MyRecord
  /** How it stands to a change of its address, and whether one can be asked for. */
  address: AddressState
  canChangeAddress: boolean
  /** What waits before it is done, if anything does. */
  hold: MyHold | null
}
