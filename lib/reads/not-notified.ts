import { listRequesterMail } from '#db/queries/outbox.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { addressHashes } from '#lib/commands/steps/outgoing-mail.ts'
import { parseFailureText } from '#lib/domain/messages/mail-failures.ts'
import { canBeReaddressed, undelivered } from '#lib/domain/messages/required.ts'
import type { NotNotified } from '#lib/domain/messages/undelivered-notice.ts'

type Case = Pick<RequestRow, 'id' | 'unnotifiedSince'>

/** What of a case did not reach its person, and what can be done about each; null where everything has. */
export async function readNotNotified(
  context: Context,
  { id, unnotifiedSince: since }: Case,
  email: string | null,
): Promise<NotNotified | null> {
  if (!since) return null
  const now = email ? addressHashes(context, email).recipientHash : null
  const notices = undelivered(await listRequesterMail(context.db.read, id)).map((mail) => ({
    ...{ mailId: mail.id, kind: mail.kind, createdAt: mail.createdAt },
    failure: parseFailureText(mail.lastError ?? '').word,
    hasNewAddress: canBeReaddressed(mail) && now !== null && now !== mail.recipientHash,
  }))
  return { since, notices, waits: notices.length === 0 }
}
