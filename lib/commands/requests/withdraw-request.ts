import { appendAudit } from '#db/queries/audit.ts'
import { dropQueuedMail, isMailQueued } from '#db/queries/outbox.ts'
import { listVisit, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { destroyIdentityFiles } from '#lib/commands/steps/destroy-identity-files.ts'
import { isUnconfirmed } from '#lib/commands/steps/find-unconfirmed.ts'
import { closedNow, keepFirstAsLong } from '#lib/commands/steps/keep-record.ts'
import { mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { findOwnRequest } from '#lib/commands/steps/own-request.ts'
import { askSubjectOnceMore } from '#lib/commands/steps/subject-mail.ts'
import { mailConfirmation } from '#lib/commands/steps/visit-mail.ts'
import { isReachable } from '#lib/domain/messages/parties.ts'
import { nextStatusOf } from '#lib/domain/requests/lifecycle.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { openVault } from '#lib/vault/request-vault.ts'

/** The requester takes the request back: it closes as `withdrawn`, and what still waited to be mailed is dropped. */
export async function withdrawRequest(context: Context, input: { version: number }): Promise<Result<null>> {
  const { actor } = context
  return context.db.transaction(async (tx) => {
    const own = await findOwnRequest(context, tx)
    if (!own.ok) return own
    const request = own.value
    const status = nextStatusOf(request, 'withdraw')
    if (!status.ok) return status
    const closed = await closedNow(context, tx, request, 'withdrawn')
    const at = closed.closedAt
    const changes = { ...closed, lastActivityAt: at }
    const saved = await saveRequest(tx, { id: request.id, version: input.version }, changes)
    if (!saved) return failed('stale-version')
    await keepFirstAsLong(tx, request, closed.eraseOn)
    await destroyIdentityFiles(context, tx, request.id, 'decided')
    const asksToConfirm = await isMailQueued(tx, request.id, 'confirm-email')
    const asksSubject = await isMailQueued(tx, request.id, 'confirm-subject')
    await dropQueuedMail(tx, request.id)
    // The one mail for the whole visit went by this case: it must not end with it.
    if (asksToConfirm)
      await mailConfirmation(context, tx, (await listVisit(tx, request)).filter(isUnconfirmed))
    if (asksSubject) await askSubjectOnceMore(context, tx, request)
    await appendAudit(tx, { at, actor, event: 'request-withdrawn', requestId: request.id, payload: {} })
    const vault = await openVault(context.keys, tx, request.id)
    const mail = { kind: 'request-withdrawn', payload: { reference: request.reference } } as const
    if (isReachable(request)) await mailRequester(context, tx, { request, vault }, mail)
    return ok(null)
  })
}
