import type { MessageKind } from '#lib/domain/messages/catalogue.ts'
import type { MailFailureWord } from '#lib/domain/messages/mail-failures.ts'

/** A notice that did not reach its person, as the desk sees it; instants are ISO text in UTC. */
export type UndeliveredNotice = {
  mailId: string
  kind: MessageKind
  createdAt: string
  failure: MailFailureWord
  /** The person has proven another address since, and it may go there. */
  hasNewAddress: boolean
}

/** That a person has not got what the law wants them to have. `waits`: it is on its way again. */
export type NotNotified = { since: string; notices: UndeliveredNotice[]; waits: boolean }
