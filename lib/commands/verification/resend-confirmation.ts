import { appendAudit } from '#db/queries/audit.ts'
import { isMailQueued } from '#db/queries/outbox.ts'
import type { Context } from '#lib/commands/context.ts'
import { type BroughtLink, findUnconfirmed } from '#lib/commands/steps/find-unconfirmed.ts'
import { newVerification } from '#lib/commands/steps/new-verification.ts'
import { addressHashes, mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { openContact, openVault } from '#lib/vault/request-vault.ts'

/**
 * Mails a new link and code; the older ones stay good until one is used (SR-061). Caps may delay it, never drop it.
 * A mail that still waits is enough, since its life begins when it leaves: asking often must not fill a stranger's
 * mailbox for days to come.
 */
export async function resendConfirmation(
  context: Context,
  brought: BroughtLink,
): Promise<Result<{ reference: string }>> {
  return context.db.transaction(async (tx) => {
    const found = await findUnconfirmed(tx, brought)
    if (!found.ok) return found
    const { request } = found.value
    if (await isMailQueued(tx, request.id, 'confirm-email')) return ok({ reference: request.reference })
    const vault = await openVault(context.keys, tx, request.id)
    const { recipientHash: emailHash } = addressHashes(context, openContact(vault, request).email)
    const verificationId = await newVerification(context, tx, 'confirm-email', {
      requestId: request.id,
      emailHash,
    })
    const { reference, dueOn } = request
    const payload = { reference, verificationId, dueOn }
    await mailRequester(context, tx, { request, vault }, { kind: 'confirm-email', payload })
    const audit = {
      actor: context.actor,
      event: 'confirmation-resent',
      requestId: request.id,
      payload: {},
    } as const
    await appendAudit(tx, { at: instantText(context.now), ...audit })
    return ok({ reference })
  })
}
