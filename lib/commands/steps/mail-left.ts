import type { Queries } from '#db/client.ts'
import type { MailRow } from '#db/queries/outbox.ts'
import { saveMail } from '#db/queries/outbox-claims.ts'
import { markVerificationSent } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { extensionNoticeLeft } from '#lib/commands/steps/extension-notice.ts'
import { holdNoticeLeft } from '#lib/commands/steps/hold-notice.ts'
import { verificationOf } from '#lib/commands/steps/mail-reason.ts'
import { lookIfNotified } from '#lib/commands/steps/not-notified.ts'
import { receiptConfirmed } from '#lib/commands/steps/receipt-confirmed.ts'
import type { MessageKind } from '#lib/domain/messages/catalogue.ts'
import { instantText } from '#lib/platform/clock.ts'

type Effect = (context: Context, tx: Queries, mail: MailRow, postedOn?: string) => Promise<void>

/** What takes effect when a mail of these kinds has really left, and not before. */
const EFFECTS: Partial<Record<MessageKind, Effect>> = {
  'extension-notice': extensionNoticeLeft,
  'request-confirmed': receiptConfirmed,
  'decision-appealed': receiptConfirmed,
  'letter-held': holdNoticeLeft,
}

/** The same when what the mail says was posted as a letter instead, on a day (YYYY-MM-DD). */
export async function letterPosted(context: Context, tx: Queries, row: MailRow, on: string): Promise<void> {
  await EFFECTS[row.kind]?.(context, tx, row, on)
  await lookIfNotified(context, tx, row.requestId)
}

type Left = { status: 'sent'; sealedText: string | null }

/** Writes down that a mail left, and what follows from it. */
export async function mailLeft(context: Context, tx: Queries, row: MailRow, left: Left): Promise<void> {
  const sentAt = instantText(context.now)
  const attempts = row.attempts + 1
  await saveMail(tx, row.id, {
    ...left,
    sentAt,
    attempts,
    leaseOwner: null,
    leaseUntil: null,
    lastError: null,
  })
  await takeEffect(context, tx, row)
}

/** What follows when a mail leaves; the life of the link in it begins now, so that none dies in the queue (D07). */
export async function takeEffect(context: Context, tx: Queries, row: MailRow): Promise<void> {
  const verificationId = verificationOf(row)
  if (verificationId) await markVerificationSent(tx, verificationId, instantText(context.now))
  await EFFECTS[row.kind]?.(context, tx, row)
  await lookIfNotified(context, tx, row.requestId)
}
