import type { Queries } from '#db/client.ts'
import { isMailQueued } from '#db/queries/outbox.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { newVerification } from '#lib/commands/steps/new-verification.ts'
import { mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { findVault } from '#lib/vault/request-vault.ts'

/**
 * Mails the confirmation of a request again to a mailbox that never confirmed it, under the caps; a mail that still
 * waits is enough. Nothing is mailed for what is closed, disowned or erased.
 */
export async function confirmAgain(context: Context, tx: Queries, request: RequestRow): Promise<void> {
  const { id: requestId, emailHash, status, disputedAt, confirmedAt, reference, dueOn } = request
  if (!emailHash || disputedAt || confirmedAt || status === 'closed') return
  const vault = await findVault(context.keys, tx, requestId)
  if (!vault || (await isMailQueued(tx, requestId, 'confirm-email'))) return
  const verificationId = await newVerification(context, tx, 'confirm-email', { requestId, emailHash })
  const payload = { reference, verificationId, dueOn }
  await mailRequester(context, tx, { request, vault }, { kind: 'confirm-email', payload })
}
