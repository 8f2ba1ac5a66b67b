import { appendAudit } from '#db/queries/audit.ts'
import { cancelLettersOf } from '#db/queries/letters.ts'
import { saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { destroyIdentityFiles } from '#lib/commands/steps/destroy-identity-files.ts'
import { endHoldNotice } from '#lib/commands/steps/hold-notice.ts'
import { closedNow, keepFirstAsLong } from '#lib/commands/steps/keep-record.ts'
import { dropMailOfEnded } from '#lib/commands/steps/leave-visit.ts'
import { mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { findOwnRequest } from '#lib/commands/steps/own-request.ts'
import { UNSENT } from '#lib/domain/letters/lifecycle.ts'
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
    await cancelLettersOf(tx, { requestId: request.id, states: UNSENT, at })
    await endHoldNotice(context, tx, request.id)
    await destroyIdentityFiles(context, tx, request.id, 'decided')
    await dropMailOfEnded(context, tx, request)
    await appendAudit(tx, { at, actor, event: 'request-withdrawn', requestId: request.id, payload: {} })
    const vault = await openVault(context.keys, tx, request.id)
    const mail = { kind: 'request-withdrawn', payload: { reference: request.reference } } as const
    if (isReachable(request)) await mailRequester(context, tx, { request, vault }, mail)
    return ok(null)
  })
}
