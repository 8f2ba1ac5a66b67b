import type { Queries } from '#db/client.ts'
import { findAuditHead } from '#db/queries/audit.ts'
import { findLatestCheckpoint } from '#db/queries/audit-checkpoints.ts'
import { findJobRun, saveJobRun } from '#db/queries/jobs.ts'
import { dropQueuedOfKind } from '#db/queries/outbox-claims.ts'
import { countFailedSince } from '#db/queries/outbox-views.ts'
import type { Context } from '#lib/commands/context.ts'
import { deskDays } from '#lib/commands/steps/desk-days.ts'
import { dueLists } from '#lib/commands/steps/due-lists.ts'
import { mailAdmin } from '#lib/commands/steps/outgoing-mail.ts'
import { trailOrigin } from '#lib/domain/audit/trail-origin.ts'
import { saysSomething } from '#lib/domain/messages/digest.ts'
import type { Morning } from '#lib/domain/requests/reminders.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { checkpointKey } from '#lib/platform/trail-checkpoint.ts'

/** The job's name, which keeps its last day in `job_runs`. */
export const DIGEST = 'admin-digest'

/**
 * Tells the operator's mailbox what is overdue, due soon, running unconfirmed, or could not be mailed. Once a
 * day at most, and not on a day with nothing to say; after days of standstill there is one digest, not many (D21).
 * @param day the working day it is for (YYYY-MM-DD). @returns whether one was queued.
 */
export async function sendDigest(context: Context, day: string): Promise<Result<{ queued: boolean }>> {
  if (context.actor.type !== 'system') return failed('not-permitted')
  return context.db.transaction(async (tx) => {
    const before = await findJobRun(tx, DIGEST)
    const doneAt = instantText(context.now)
    if (before?.slot === day) return ok({ queued: false })
    const digest = await digestOf(
      context,
      tx,
      { ...(await deskDays(context, tx)), day },
      before?.doneAt ?? '',
    )
    if (digest) {
      await dropQueuedOfKind(tx, 'admin-digest')
      await mailAdmin(context, tx, null, { kind: 'admin-digest', payload: digest })
    }
    await saveJobRun(tx, { name: DIGEST, slot: day, doneAt })
    return ok({ queued: digest !== null })
  })
}

async function digestOf(context: Context, tx: Queries, morning: Morning, since: string) {
  const lists = await dueLists(tx, morning)
  const failedMails = await countFailedSince(tx, since)
  if (!saysSomething({ ...lists, failedMails })) return null
  const head = await findAuditHead(tx)
  const auditHead = { sequence: head?.sequence ?? 0, hash: head?.hash ?? '' }
  const signed = await findLatestCheckpoint(tx)
  const checkpoint = signed && {
    note: signed.note,
    key: checkpointKey(trailOrigin(context.operator.baseUrl), context.keys.signer('checkpoints')),
  }
  return { day: morning.day, ...lists, failedMails, auditHead, checkpoint }
}
