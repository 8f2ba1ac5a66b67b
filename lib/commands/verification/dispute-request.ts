import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { dropQueuedCappedMail, dropQueuedMail } from '#db/queries/outbox.ts'
import { type RequestRow, saveRequest } from '#db/queries/requests.ts'
import { insertSuppression } from '#db/queries/verification.ts'
import { liftWithdrawals } from '#db/queries/withdrawals.ts'
import type { Context } from '#lib/commands/context.ts'
import { type BroughtProof, checkMailboxProof } from '#lib/commands/steps/check-proof.ts'
import { mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { openVault } from '#lib/vault/request-vault.ts'

/**
 * "I did not ask for this": freezes the request and all others of its visit, stops all mail to that mailbox from
 * strangers, and keeps the evidence. One last mail holds the link by which its owner can let such mail through again.
 * Needs the same proof as confirming, so that a scanner cannot dispute either (SR-059, SR-160).
 */
export async function disputeRequest(
  context: Context,
  brought: BroughtProof,
): Promise<Result<{ reference: string }>> {
  return context.db.transaction(async (tx) => {
    const proven = await checkMailboxProof(context, tx, brought)
    if (!proven.ok) return proven
    const { request, waiting } = proven.value
    const at = instantText(context.now)
    for (const one of waiting) {
      const saved = await saveRequest(tx, one, { disputedAt: at, assurance: 0, lastActivityAt: at })
      if (!saved) return failed('stale-version')
      await liftWithdrawals(tx, one.id, at)
      await dropQueuedMail(tx, one.id)
      const audit = { event: 'request-disputed', requestId: one.id, payload: {} } as const
      await appendAudit(tx, { at, actor: context.actor, ...audit })
    }
    if (request.emailHash) {
      await insertSuppression(tx, { emailHash: request.emailHash, createdAt: at })
      await dropQueuedCappedMail(tx, request.emailHash)
      await mailStopped(context, tx, request)
    }
    return ok({ reference: request.reference })
  })
}

/** Goes to the request as it was read, since one that is disowned gets no mail at all. */
async function mailStopped(context: Context, tx: Queries, request: RequestRow): Promise<void> {
  const vault = await openVault(context.keys, tx, request.id)
  const payload = { reference: request.reference }
  await mailRequester(context, tx, { request, vault }, { kind: 'mail-stopped', payload })
}
