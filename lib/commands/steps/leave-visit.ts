import type { Queries } from '#db/client.ts'
import { dropQueuedMail, isMailQueued } from '#db/queries/outbox.ts'
import { listVisit, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { isUnconfirmed } from '#lib/commands/steps/find-unconfirmed.ts'
import { askSubjectOnceMore } from '#lib/commands/steps/subject-mail.ts'
import { mailConfirmation } from '#lib/commands/steps/visit-mail.ts'

/**
 * Drops what still waited to be mailed for a case that has just ended. The one mail that asks to confirm a whole visit
 * may have gone by this case, and must not end with it.
 */
export async function dropMailOfEnded(context: Context, tx: Queries, request: RequestRow): Promise<void> {
  const asksToConfirm = await isMailQueued(tx, request.id, 'confirm-email')
  const asksSubject = await isMailQueued(tx, request.id, 'confirm-subject')
  await dropQueuedMail(tx, request.id)
  if (asksToConfirm) await mailConfirmation(context, tx, (await listVisit(tx, request)).filter(isUnconfirmed))
  if (asksSubject) await askSubjectOnceMore(context, tx, request)
}
