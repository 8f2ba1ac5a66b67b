import type { Queries } from '#db/client.ts'
import { isMailQueued } from '#db/queries/outbox.ts'
import { listVisit, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { isUnconfirmed } from '#lib/commands/steps/find-unconfirmed.ts'
import { mailConfirmation } from '#lib/commands/steps/visit-mail.ts'
import { findVault } from '#lib/vault/request-vault.ts'

/**
 * Mails the confirmation of a request, and of what was asked with it, again to a mailbox that never confirmed it, under the caps; a mail that still
 * waits is enough. Nothing is mailed for what is closed, disowned or erased.
 */
export async function confirmAgain(context: Context, tx: Queries, request: RequestRow): Promise<void> {
  if (!request.emailHash || !isUnconfirmed(request)) return
  const waiting = (await listVisit(tx, request)).filter(isUnconfirmed)
  const vault = await findVault(context.keys, tx, request.id)
  for (const { id } of waiting) if (await isMailQueued(tx, id, 'confirm-email')) return
  if (vault) await mailConfirmation(context, tx, waiting)
}
