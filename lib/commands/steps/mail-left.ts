import type { Queries } from '#db/client.ts'
import type { MailRow } from '#db/queries/outbox.ts'
import { saveMail } from '#db/queries/outbox-claims.ts'
import { markVerificationSent } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { verificationOf } from '#lib/commands/steps/mail-reason.ts'
import { instantText } from '#lib/platform/clock.ts'

type Left = { status: 'sent' | 'captured'; sealedText: string | null }

/** Writes down that a mail left; the life of the link in it begins now, so that none dies in the queue (D07). */
export async function mailLeft({ now }: Context, tx: Queries, row: MailRow, left: Left): Promise<void> {
  const sentAt = instantText(now)
  const attempts = row.attempts + 1
  await saveMail(tx, row.id, {
    ...left,
    sentAt,
    attempts,
    leaseOwner: null,
    leaseUntil: null,
    lastError: null,
  })
  const verificationId = verificationOf(row)
  if (verificationId) await markVerificationSent(tx, verificationId, sentAt)
}
