import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { countMailSince, isMailQueued } from '#db/queries/outbox.ts'
import { findRequestByReference, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { confirmAgain } from '#lib/commands/steps/confirm-again.ts'
import { newVerification } from '#lib/commands/steps/new-verification.ts'
import { mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { mailboxOf } from '#lib/domain/requests/whose.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { OPEN_LINK_MAILS_PER_HOUR } from '#lib/domain/verification/policy.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { findVault } from '#lib/vault/request-vault.ts'

type Asked = { reference: string; browserSecret: string }

/**
 * Mails a link that opens a request, to the address on it. Answers the same whether the reference is known or
 * not (SR-049), and whether or not it had enough of such mails. An address that was never confirmed gets its
 * confirmation mail again instead, under the caps.
 */
export async function askOpenLink(context: Context, asked: Asked): Promise<Result<null>> {
  const reference = parseReference(asked.reference)
  if (!reference) return ok(null)
  return context.db.transaction(async (tx) => {
    const request = await findRequestByReference(tx, reference)
    if (request) await mailLink(context, tx, request, hashSecret(asked.browserSecret))
    // Written for an unknown reference too, so that both take the time of a commit.
    const audit = { event: 'open-link-asked', requestId: request?.id, payload: {} } as const
    await appendAudit(tx, { at: instantText(context.now), actor: context.actor, ...audit })
    return ok(null)
  })
}

async function mailLink(
  context: Context,
  tx: Queries,
  request: RequestRow,
  browserHash: string,
): Promise<void> {
  const vault = await findVault(context.keys, tx, request.id)
  const isTold = await isMailQueued(tx, request.id, 'open-request')
  // Before a mailbox is confirmed there is nothing to open.
  if (!request.confirmedAt) await confirmAgain(context, tx, request)
  if (!vault || request.disputedAt || isTold || (await hadEnough(context, tx, request.id))) return
  // Nobody knows who asks: an agent and the person they act for each get a link of their own.
  for (const party of ['requester', 'subject'] as const) {
    const { emailHash, confirmedAt } = mailboxOf(request, party)
    if (!emailHash || !confirmedAt) continue
    const about = { requestId: request.id, emailHash, browserHash }
    const verificationId = await newVerification(context, tx, 'open-request', about)
    const payload = { reference: request.reference, verificationId }
    await mailRequester(context, tx, { request, vault, party }, { kind: 'open-request', payload })
  }
}

/** Anybody who knows a reference can ask; its owner's mailbox must not be flooded by it. */
async function hadEnough({ now, operator }: Context, tx: Queries, requestId: string): Promise<boolean> {
  const since = instantText(now.subtract({ hours: 1 }))
  const mails = await countMailSince(tx, { requestId, kind: 'open-request', since })
  return mails >= OPEN_LINK_MAILS_PER_HOUR * operator.limitScale
}
