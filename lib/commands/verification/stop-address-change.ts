import type { Queries } from '#db/client.ts'
import { type AddressChangeRow, findAddressChange, saveAddressChange } from '#db/queries/address-changes.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { dropQueuedMail } from '#db/queries/outbox.ts'
import { findRequest, type RequestRow, saveRequest } from '#db/queries/requests.ts'
import {
  deleteRequesterSessionsOf,
  endVerifications,
  findVerificationByToken,
} from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { checkCode } from '#lib/commands/steps/check-code.ts'
import { mailAdmin } from '#lib/commands/steps/outgoing-mail.ts'
import { putAddress } from '#lib/commands/steps/put-address.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { isWithinLife } from '#lib/domain/verification/link-life.ts'
import { STOP_ADDRESS_HOURS } from '#lib/domain/verification/policy.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { openVault } from '#lib/vault/request-vault.ts'

type Brought = { token: string | null; code: string | null }
const LIFE = { hours: STOP_ADDRESS_HOURS }

/**
 * The former mailbox of a request says that it did not ask for the change: it is the request’s again, everybody is
 * signed out, and nothing is released until a colleague has looked into it (SR-068, SR-081). Takes the link and the code
 * of its mail, so that no scanner can stop anything (SR-055 to SR-057).
 */
export async function stopAddressChange(
  context: Context,
  brought: Brought,
): Promise<Result<{ reference: string }>> {
  const { now, actor } = context
  return context.db.transaction(async (tx) => {
    const hash = brought.token && hashSecret(brought.token)
    const link = hash ? await findVerificationByToken(tx, 'stop-address', hash) : undefined
    if (!link) return failed('link-unknown')
    if (link.usedAt || !isWithinLife(link, now, LIFE)) return failed('link-expired')
    const checked = await checkCode(context, tx, { candidates: [link], typed: brought.code, life: LIFE })
    if (!checked.ok) return checked
    const request = await findRequest(tx, link.requestId)
    const change = await findAddressChange(tx, link.requestId)
    if (!request || request.erasedAt || !change || change.stoppedAt) return failed('link-expired')
    const at = instantText(now)
    await saveAddressChange(tx, change.id, { stoppedAt: at })
    if (!(await putBack(context, tx, request, change))) return failed('stale-version')
    for (const purpose of ['new-address', 'stop-address'] as const)
      await endVerifications(tx, request.id, purpose, at)
    await dropQueuedMail(tx, request.id, 'new-address')
    await deleteRequesterSessionsOf(tx, request.id)
    const audit = { event: 'address-change-stopped', requestId: request.id, payload: {} } as const
    await appendAudit(tx, { at, actor, ...audit })
    const { reference, kind, law, dueOn } = request
    const facts = { reference, kind, law, dueOn }
    await mailAdmin(context, tx, request.id, { kind: 'admin-address-stopped', payload: facts })
    return ok({ reference })
  })
}

/** The address as it was before, where it was changed already; either way whoever reads the request reads it anew. */
async function putBack(context: Context, tx: Queries, request: RequestRow, change: AddressChangeRow) {
  if (!change.confirmedAt) return saveRequest(tx, request, {})
  const vault = await openVault(context.keys, tx, request.id)
  const email = vault.open('address_changes.sealed_former', change.id, change.sealedFormer)
  return putAddress(context, tx, { request, vault, email })
}
