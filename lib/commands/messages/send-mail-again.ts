import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findMail, insertMail, type MailRow } from '#db/queries/outbox.ts'
import { hasTwinQueued, saveMail } from '#db/queries/outbox-claims.ts'
import { restartVerification } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { isMailHidden } from '#lib/commands/steps/desk-case.ts'
import { lostItsReason, verificationOf } from '#lib/commands/steps/mail-reason.ts'
import { cappedSlot } from '#lib/commands/steps/outgoing-mail.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import { mailVault, openRecipient } from '#lib/vault/mail-vault.ts'

/** The mail, and the status the page showed, so that two people do not send it twice. */
type Again = { mailId: string; status: MailRow['status'] }

/**
 * A member of staff sends a mail once more. One that failed or was captured goes back to the queue; one that
 * was sent is copied, since mailboxes hide a second mail with the same Message-ID. Caps still delay it.
 * `wrong-status` if it waits already, or lost its reason.
 */
export async function sendMailAgain(
  context: Context,
  { mailId, status }: Again,
): Promise<Result<{ mailId: string }>> {
  const staff = await staffWhoMay(context, 'send-mail-again')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const row = await findMail(tx, mailId)
    if (!row || (await isMailHidden(context, tx, row.id))) return failed('not-found')
    if (row.status !== status) return failed('stale-version')
    if (!(await canGoAgain(context, tx, row))) return failed('wrong-status')
    const verificationId = verificationOf(row)
    if (verificationId) await restartVerification(tx, verificationId)
    const queuedId = await queueAgain(context, tx, row)
    const audit = { event: 'mail-queued-again', payload: { mailId } } as const
    const requestId = row.requestId ?? undefined
    await appendAudit(tx, { at: instantText(context.now), actor: staff.value, requestId, ...audit })
    return ok({ mailId: queuedId })
  })
}

async function canGoAgain(context: Context, tx: Queries, row: MailRow): Promise<boolean> {
  if (row.status === 'queued' || row.status === 'dropped' || (await hasTwinQueued(tx, row))) return false
  if (verificationOf(row) === undefined || (await lostItsReason(tx, row))) return false
  return (await mailVault(context.keys, tx, row)) !== null
}

async function queueAgain(context: Context, tx: Queries, row: MailRow): Promise<string> {
  const firstAttemptAt = instantText(row.capped ? await cappedSlot(context, tx, row) : context.now)
  const fresh = { leaseOwner: null, leaseUntil: null, sentAt: null, sealedText: null, attempts: 0 }
  const queued = { ...fresh, status: 'queued', firstAttemptAt, nextAttemptAt: firstAttemptAt } as const
  if (row.status !== 'sent') {
    await saveMail(tx, row.id, queued)
    return row.id
  }
  const id = newId(context.now)
  const vault = await mailVault(context.keys, tx, row)
  const sealedRecipient = vault?.seal('outbox.sealed_recipient', id, openRecipient(vault, row)) ?? ''
  await insertMail(tx, { ...row, ...queued, id, sealedRecipient, createdAt: instantText(context.now) })
  return id
}
