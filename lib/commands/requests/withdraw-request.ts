import { appendAudit } from '#db/queries/audit.ts'
import { dropQueuedMail, isMailQueued } from '#db/queries/outbox.ts'
import { findRequest, listVisit, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { isUnconfirmed } from '#lib/commands/steps/find-unconfirmed.ts'
import { closedNow, keepFirstAsLong } from '#lib/commands/steps/keep-record.ts'
import { mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { mailConfirmation } from '#lib/commands/steps/visit-mail.ts'
import { nextStatusOf } from '#lib/domain/requests/lifecycle.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { openVault } from '#lib/vault/request-vault.ts'

/** The requester takes the request back: it closes as `withdrawn`, and what still waited to be mailed is dropped. */
export async function withdrawRequest(context: Context, input: { version: number }): Promise<Result<null>> {
  const { actor } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  return context.db.transaction(async (tx) => {
    const request = await findRequest(tx, actor.requestId)
    if (!request) return failed('not-found')
    const status = nextStatusOf(request, 'withdraw')
    if (!status.ok) return status
    const closed = closedNow(context, request, 'withdrawn')
    const at = closed.closedAt
    const changes = { ...closed, lastActivityAt: at }
    const saved = await saveRequest(tx, { id: request.id, version: input.version }, changes)
    if (!saved) return failed('stale-version')
    await keepFirstAsLong(tx, request, closed.eraseOn)
    const asksToConfirm = await isMailQueued(tx, request.id, 'confirm-email')
    await dropQueuedMail(tx, request.id)
    // The one mail for the whole visit went by this case: it must not end with it.
    if (asksToConfirm)
      await mailConfirmation(context, tx, (await listVisit(tx, request)).filter(isUnconfirmed))
    await appendAudit(tx, { at, actor, event: 'request-withdrawn', requestId: request.id, payload: {} })
    const vault = await openVault(context.keys, tx, request.id)
    const mail = { kind: 'request-withdrawn', payload: { reference: request.reference } } as const
    if (request.confirmedAt) await mailRequester(context, tx, { request, vault }, mail)
    return ok(null)
  })
}
