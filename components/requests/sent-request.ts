import type { VisitLine } from '#components/requests/visit-list.tsx'
import type { Trace } from '#lib/domain/clock/receipt.ts'
import type { Catalogue } from '#lib/domain/operator/catalogue.ts'
import type { WithdrawalFacts } from '#lib/domain/requests/withdrawal.ts'

/** A request as the browser that filed it is shown it; days are `YYYY-MM-DD`. */
export type SentFacts = {
  reference: string
  /** Everything asked in this visit, where it was more than one right. */
  visit: VisitLine[]
  state: 'unconfirmed' | 'confirmed' | 'disputed' | 'closed'
  /** Nothing is worked on before the mailbox is confirmed. */
  gated: boolean
  /** The person an agent acts for was asked and has not answered. */
  asksPerson: boolean
  receivedOn: string
  dueOn: string | null
  provisional: boolean
  trace: Trace
  /** The mail holds a code only. */
  discreet: boolean
  email: string | null
  /** So many requests come in that its mail waits. */
  isMailDelayed: boolean
  accessKey: string | null
  withdrawal: WithdrawalFacts | null
  catalogue: Catalogue
  /** Where the person lives, for times. */
  zone: string
}
