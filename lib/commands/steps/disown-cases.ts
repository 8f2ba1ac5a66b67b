import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { dropQueuedCappedMail, dropQueuedMail } from '#db/queries/outbox.ts'
import { type RequestRow, saveRequest } from '#db/queries/requests.ts'
import { insertSuppression } from '#db/queries/verification.ts'
import { liftWithdrawals } from '#db/queries/withdrawals.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import type { Party } from '#lib/domain/messages/parties.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { openVault } from '#lib/vault/request-vault.ts'

type Disowned = {
  waiting: readonly RequestRow[]
  /** Whose mailbox it was named with, and the case its owner learnt of it by. */
  mailbox: { request: RequestRow; emailHash: string | null; party: Party }
  event: 'request-disputed' | 'subject-disputed'
}

/**
 * Freezes cases that the owner of a mailbox did not ask for, lifts what they withdrew, and stops all mail to that
 * mailbox from strangers (SR-059, SR-160). One last mail holds the link by which its owner can let such mail through.
 */
export async function disownCases(
  context: Context,
  tx: Queries,
  { waiting, mailbox, event }: Disowned,
): Promise<Result<null>> {
  const at = instantText(context.now)
  for (const one of waiting) {
    const saved = await saveRequest(tx, one, { disputedAt: at, lastActivityAt: at })
    if (!saved) return failed('stale-version')
    await liftWithdrawals(tx, one.id, at)
    await dropQueuedMail(tx, one.id)
    await appendAudit(tx, { at, actor: context.actor, event, requestId: one.id, payload: {} })
  }
  const { request, emailHash, party } = mailbox
  if (!emailHash) return ok(null)
  await insertSuppression(tx, { emailHash, createdAt: at })
  await dropQueuedCappedMail(tx, emailHash)
  // It goes to the request as it was read, since one that is disowned gets no mail at all.
  const vault = await openVault(context.keys, tx, request.id)
  const payload = { reference: request.reference }
  await mailRequester(context, tx, { request, vault, party }, { kind: 'mail-stopped', payload })
  return ok(null)
}
