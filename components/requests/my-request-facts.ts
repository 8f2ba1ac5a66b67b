import type { Trace } from '#lib/domain/clock/receipt.ts'
import type { Details } from '#lib/domain/requests/intake.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Outcome, Status } from '#lib/domain/requests/lifecycle.ts'

export type MessageFacts = {
  id: string
  author: 'requester' | 'staff'
  kind: 'question' | 'reply' | 'answer' | 'message'
  body: string
  /** ISO instant. */
  createdAt: string
}

/** What the page of one's own request shows; days are `YYYY-MM-DD`. */
export type MyRequestFacts = {
  reference: string
  kind: Kind
  status: Status
  disputed: boolean
  gated: boolean
  outcome: Outcome | null
  refusalGround: string | null
  law: string
  residence: string
  receivedOn: string
  confirmedAt: string | null
  closedOn: string | null
  dueOn: string | null
  provisional: boolean
  trace: Trace
  answers: Details | null
  messages: readonly MessageFacts[]
  canWrite: boolean
  canWithdraw: boolean
}

/** What every part of that page is given. */
export type MyRequestProps = {
  facts: MyRequestFacts
  operator: { name: string; email: string; zone: string }
}
