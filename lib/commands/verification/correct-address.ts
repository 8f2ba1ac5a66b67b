import { appendAudit } from '#db/queries/audit.ts'
import { dropQueuedMail } from '#db/queries/outbox.ts'
import { saveRequest } from '#db/queries/requests.ts'
import { endVerifications } from '#db/queries/verification.ts'
import { moveWithdrawals } from '#db/queries/withdrawals.ts'
import type { Context } from '#lib/commands/context.ts'
import { findUnconfirmed } from '#lib/commands/steps/find-unconfirmed.ts'
import { newVerification } from '#lib/commands/steps/new-verification.ts'
import { addressHashes, mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { openContact, openVault } from '#lib/vault/request-vault.ts'

type Correction = { filingSecret: string | null; email: string }

/**
 * Changes a mistyped address before it is confirmed. Only the browser that filed may; links to the old address
 * end at once, and a new link goes to the new one.
 */
export async function correctAddress(
  context: Context,
  { filingSecret, email }: Correction,
): Promise<Result<{ reference: string }>> {
  return context.db.transaction(async (tx) => {
    const found = await findUnconfirmed(tx, { token: null, filingSecret })
    if (!found.ok) return found
    const read = found.value.request
    const at = instantText(context.now)
    const vault = await openVault(context.keys, tx, read.id)
    const { recipientHash: emailHash } = addressHashes(context, email)
    const contact = JSON.stringify({ ...openContact(vault, read), email })
    const sealedContact = vault.seal('requests.sealed_contact', read.id, contact)
    const request = await saveRequest(tx, read, { emailHash, sealedContact })
    if (!request) return failed('stale-version')
    await moveWithdrawals(tx, request.id, emailHash)
    await endVerifications(tx, request.id, 'confirm-email', at)
    await dropQueuedMail(tx, request.id)
    const verificationId = await newVerification(context, tx, 'confirm-email', {
      requestId: request.id,
      emailHash,
    })
    const { reference, dueOn } = request
    const payload = { reference, verificationId, dueOn }
    await mailRequester(context, tx, { request, vault }, { kind: 'confirm-email', payload })
    await appendAudit(tx, {
      at,
      actor: context.actor,
      event: 'email-corrected',
      requestId: request.id,
      payload: {},
    })
    return ok({ reference })
  })
}
