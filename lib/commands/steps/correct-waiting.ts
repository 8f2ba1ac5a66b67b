import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { dropQueuedMail, isMailQueued } from '#db/queries/outbox.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { endVerifications } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { linkKeeper } from '#lib/commands/steps/find-unconfirmed.ts'
import { addressHashes } from '#lib/commands/steps/outgoing-mail.ts'
import { putAddress } from '#lib/commands/steps/put-address.ts'
import { mailSubject } from '#lib/commands/steps/subject-mail.ts'
import { mailConfirmation } from '#lib/commands/steps/visit-mail.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { openVault } from '#lib/vault/request-vault.ts'

/**
 * Writes another address to the cases of a visit whose mailbox nobody has confirmed: links to the old one end at once,
 * and a new one goes to the new address.
 */
export async function correctWaiting(
  context: Context,
  tx: Queries,
  { waiting, email }: { waiting: readonly RequestRow[]; email: string },
): Promise<Result<null>> {
  const [request] = waiting
  if (!request) return failed('wrong-status')
  const corrected: RequestRow[] = []
  const isAsked = await isMailQueued(tx, linkKeeper(request), 'confirm-subject')
  if (request.subjectEmailHash === addressHashes(context, email).recipientHash)
    return fieldFailed('email', 'agent-same-address')
  for (const read of waiting) {
    const saved = await correct(context, tx, read, email)
    if (!saved) return failed('stale-version')
    corrected.push(saved)
  }
  await endVerifications(tx, linkKeeper(request), 'confirm-email', instantText(context.now))
  await mailConfirmation(context, tx, corrected)
  // It was taken back with the rest of what waited.
  if (isAsked) await mailSubject(context, tx, corrected)
  return ok(null)
}

/** Writes the new address to one case and takes back what was to go to the old one. */
async function correct(context: Context, tx: Queries, request: RequestRow, email: string) {
  const vault = await openVault(context.keys, tx, request.id)
  const saved = await putAddress(context, tx, { request, vault, email })
  if (!saved) return undefined
  await dropQueuedMail(tx, request.id)
  const audit = {
    actor: context.actor,
    event: 'email-corrected',
    requestId: request.id,
    payload: {},
  } as const
  await appendAudit(tx, { at: instantText(context.now), ...audit })
  return saved
}
