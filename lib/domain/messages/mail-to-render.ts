import type { Locale } from '#lib/domain/locales.ts'
import type { MessageKind, MessagePayload } from '#lib/domain/messages/catalogue.ts'

/** The link token and the code of a mail that proves a mailbox; no code where its page asks for something else. */
export type MailProof = { token: string; code?: string }

type OfKind<Kind extends MessageKind> = {
  kind: Kind
  payload: MessagePayload<Kind>
  locale: Locale
  /** Null in mails that prove nothing, and wherever link and code must stay hidden. */
  proof: MailProof | null
  /** Its reader shares the mailbox: it names nobody and holds no link. */
  isDiscreet: boolean
}

/** Everything a mail's words are made from. */
export type MailToRender = { [Kind in MessageKind]: OfKind<Kind> }[MessageKind]

/** A mail in words, without links or codes: what is kept and shown. */
export type MailText = { subject: string; text: string }
