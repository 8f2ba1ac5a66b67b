import { appendAudit } from '#db/queries/audit.ts'
import { dropQueuedCappedMail, dropQueuedMail } from '#db/queries/outbox.ts'
import { saveRequest } from '#db/queries/requests.ts'
import { insertSuppression } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { type BroughtProof, checkMailboxProof } from '#lib/commands/steps/check-proof.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * "I did not ask for this": freezes the request, stops all mail to that mailbox from strangers, and keeps the
 * evidence. Needs the same proof as confirming, so that a scanner cannot dispute either (SR-059, SR-160).
 */
export async function disputeRequest(
  context: Context,
  brought: BroughtProof,
): Promise<Result<{ reference: string }>> {
  return context.db.transaction(async (tx) => {
    const proven = await checkMailboxProof(context, tx, brought)
    if (!proven.ok) return proven
    const { request } = proven.value
    const at = instantText(context.now)
    const saved = await saveRequest(tx, request, { disputedAt: at, lastActivityAt: at })
    if (!saved) return failed('stale-version')
    await dropQueuedMail(tx, request.id)
    if (request.emailHash) {
      await insertSuppression(tx, { emailHash: request.emailHash, createdAt: at })
      await dropQueuedCappedMail(tx, request.emailHash)
    }
    await appendAudit(tx, {
      at,
      actor: context.actor,
      event: 'request-disputed',
      requestId: request.id,
      payload: {},
    })
    return ok({ reference: request.reference })
  })
}
