import { findAddressChange, saveAddressChange } from '#db/queries/address-changes.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { dropQueuedMail } from '#db/queries/outbox.ts'
import { findRequest } from '#db/queries/requests.ts'
import { endVerifications } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { addressState } from '#lib/domain/verification/address-change.ts'
import { instantText } from '#lib/platform/clock.ts'

/** The requester thinks better of it, before the new mailbox was proven: everything stays as it is. */
export async function cancelAddressChange(context: Context): Promise<Result<null>> {
  const { actor, now } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  const { requestId } = actor
  return context.db.transaction(async (tx) => {
    const request = await findRequest(tx, requestId)
    const change = await findAddressChange(tx, requestId)
    if (!request || !change || addressState(change, now).code !== 'asked') return failed('wrong-status')
    const at = instantText(now)
    await saveAddressChange(tx, change.id, { stoppedAt: at, settledAt: at })
    for (const purpose of ['new-address', 'stop-address'] as const)
      await endVerifications(tx, requestId, purpose, at)
    await dropQueuedMail(tx, requestId, 'new-address')
    await appendAudit(tx, { at, actor, event: 'address-change-cancelled', requestId, payload: {} })
    return ok(null)
  })
}
