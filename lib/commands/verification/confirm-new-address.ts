import type { Queries } from '#db/client.ts'
import { findAddressChange, saveAddressChange } from '#db/queries/address-changes.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findRequest } from '#db/queries/requests.ts'
import {
  endVerifications,
  findVerificationByToken,
  listUnusedVerifications,
  type VerificationRow,
} from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { checkCode } from '#lib/commands/steps/check-code.ts'
import { putAddress } from '#lib/commands/steps/put-address.ts'
import { tellFormer } from '#lib/commands/steps/tell-former.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { addressState } from '#lib/domain/verification/address-change.ts'
import { isConfirmLinkAlive } from '#lib/domain/verification/link-life.ts'
import { ADDRESS_HOLD_HOURS } from '#lib/domain/verification/policy.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { openContact, openVault } from '#lib/vault/request-vault.ts'

type Brought = { token: string | null; browserSecret: string | null; code: string | null }

/**
 * Proves the new mailbox of a request by the link of its mail, in the browser that asked or with the code; or by the
 * code alone, on the page of the request. From then on the request is known by it. The former mailbox is told again, and
 * nothing is released for three days (SR-055 to SR-057, SR-068).
 */
export async function confirmNewAddress(context: Context, brought: Brought): Promise<Result<null>> {
  return context.db.transaction(async (tx) => {
    const proven = await provenLink(context, tx, brought)
    if (!proven.ok) return proven
    const { requestId } = proven.value
    const request = await findRequest(tx, requestId)
    const change = await findAddressChange(tx, requestId)
    if (!request || !change || request.erasedAt || request.disputedAt) return failed('link-unknown')
    if (addressState(change, context.now).code !== 'asked') return failed('link-expired')
    const vault = await openVault(context.keys, tx, requestId)
    const { email: former } = openContact(vault, request)
    const email = vault.open('address_changes.sealed_email', change.id, change.sealedEmail)
    const at = instantText(context.now)
    const heldUntil = instantText(context.now.add({ hours: ADDRESS_HOLD_HOURS }))
    await saveAddressChange(tx, change.id, { confirmedAt: at, heldUntil })
    const saved = await putAddress(context, tx, { request, vault, email })
    if (!saved) return failed('stale-version')
    await endVerifications(tx, requestId, 'new-address', at)
    await tellFormer(context, tx, { request: saved, vault, former, stage: 'changed' })
    const actor = { type: 'requester', requestId } as const
    await appendAudit(tx, { at, actor, event: 'address-changed', requestId, payload: {} })
    return ok(null)
  })
}

/** The link of the mail, if it and what came with it prove the mailbox. */
async function provenLink(
  context: Context,
  tx: Queries,
  { token, browserSecret, code }: Brought,
): Promise<Result<VerificationRow>> {
  const { actor, now } = context
  const linked = token ? await findVerificationByToken(tx, 'new-address', hashSecret(token)) : undefined
  if (token && !linked) return failed('link-unknown')
  if (linked && (linked.usedAt || !isConfirmLinkAlive(linked, now))) return failed('link-expired')
  const sameBrowser = linked && browserSecret !== null && hashSecret(browserSecret) === linked.browserHash
  if (sameBrowser && !code) return ok(linked)
  const held = actor.type === 'requester' && !linked ? actor.requestId : null
  const candidates = linked ? [linked] : held ? await listUnusedVerifications(tx, held, 'new-address') : []
  return checkCode(context, tx, { candidates, typed: code })
}
