import { appendAudit } from '#db/queries/audit.ts'
import { findMail, type MailRow } from '#db/queries/outbox.ts'
import { saveMail } from '#db/queries/outbox-claims.ts'
import type { Context } from '#lib/commands/context.ts'
import { extensionNoticeGivenUp } from '#lib/commands/steps/extension-notice.ts'
import { noticeGivenUp } from '#lib/commands/steps/not-notified.ts'
import { failureText, type MailFailure } from '#lib/domain/messages/mail-failures.ts'
import { nextAttempt } from '#lib/domain/messages/retries.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

type Attempt = { mailId: string; owner: string; failure: MailFailure }

/**
 * An attempt failed: the mail is tried again after a growing pause, for five days (SR-179), or given up at once
 * if the failure is permanent (SR-180). Nothing changes if another worker holds it by now.
 * @returns whether it was given up.
 */
export async function markMailFailedAttempt(
  context: Context,
  { mailId, owner, failure }: Attempt,
): Promise<Result<{ gaveUp: boolean }>> {
  if (context.actor.type !== 'system') return failed('not-permitted')
  return context.db.transaction(async (tx) => {
    const row = await findMail(tx, mailId)
    if (!row) return failed('not-found')
    if (row.status !== 'queued' || row.leaseOwner !== owner) return ok({ gaveUp: false })
    const changes = afterFailure(context, row, failure)
    await saveMail(tx, row.id, changes)
    const gaveUp = changes.status === 'failed'
    if (gaveUp) {
      const at = instantText(context.now)
      const payload = { mailId, errorClass: failureText(failure) }
      const requestId = row.requestId ?? undefined
      await appendAudit(tx, { at, actor: context.actor, event: 'mail-failed', requestId, payload })
      await extensionNoticeGivenUp(context, tx, row)
      await noticeGivenUp(context, tx, row)
    }
    return ok({ gaveUp })
  })
}

function afterFailure({ now }: Context, row: MailRow, failure: MailFailure) {
  const attempts = row.attempts + 1
  const next = failure.permanent ? null : nextAttempt(now, { ...row, attempts })
  const free = { attempts, lastError: failureText(failure), leaseOwner: null, leaseUntil: null }
  // A failed mail keeps the moment it was given up, for the digest.
  const nextAttemptAt = instantText(next ?? now)
  return next
    ? { ...free, nextAttemptAt, status: 'queued' as const }
    : { ...free, nextAttemptAt, status: 'failed' as const }
}
