import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { countMailSince, isMailQueued } from '#db/queries/outbox.ts'
import { listRequestsOf, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { confirmAgain } from '#lib/commands/steps/confirm-again.ts'
import { foundRequests } from '#lib/commands/steps/found-requests.ts'
import { newVerification } from '#lib/commands/steps/new-verification.ts'
import { addressHashes, mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { askSubjectOnceMore } from '#lib/commands/steps/subject-mail.ts'
import { confirmedAs } from '#lib/domain/requests/whose.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { LIST_MAILS_PER_HOUR } from '#lib/domain/verification/policy.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { findVault } from '#lib/vault/request-vault.ts'

type Asked = { email: string; browserSecret: string }

/**
 * Mails a list of the requests that a mailbox confirmed, with a link that opens the newest. Answers the same whether
 * there are any or not (SR-049), whether or not the mailbox had enough of such mails, and whether or not it wants none
 * (SR-160). One whose only requests were never confirmed gets the newest one's confirmation mail again, under the caps.
 */
export async function askMyRequests(context: Context, asked: Asked): Promise<Result<null>> {
  const { recipientHash } = addressHashes(context, asked.email)
  return context.db.transaction(async (tx) => {
    const { toOpen, ...list } = await foundRequests(tx, recipientHash)
    const [waiting] = toOpen ? [] : await listRequestsOf(tx, recipientHash, { confirmed: false, limit: 1 })
    const mailed = { ...list, emailHash: recipientHash, browserHash: hashSecret(asked.browserSecret) }
    if (toOpen) await mailList(context, tx, toOpen, mailed)
    if (waiting?.emailHash === recipientHash) await confirmAgain(context, tx, waiting)
    else if (waiting) await askSubjectOnceMore(context, tx, waiting)
    // Written for an unknown mailbox too, so that both take the time of a commit.
    const requestId = (toOpen ?? waiting)?.id
    const audit = { event: 'my-requests-asked', requestId, payload: {} } as const
    await appendAudit(tx, { at: instantText(context.now), actor: context.actor, ...audit })
    return ok(null)
  })
}

type List = Pick<Awaited<ReturnType<typeof foundRequests>>, 'lines' | 'more'> & {
  browserHash: string
  /** The mailbox that asked. */
  emailHash: string
}

async function mailList(
  context: Context,
  tx: Queries,
  request: RequestRow,
  { browserHash, emailHash, ...list }: List,
): Promise<void> {
  const { id: requestId, reference } = request
  const vault = await findVault(context.keys, tx, requestId)
  if (!vault || (await hadEnough(context, tx, requestId))) return
  const about = { requestId, emailHash, browserHash }
  const verificationId = await newVerification(context, tx, 'open-request', about)
  const payload = { reference, verificationId, ...list }
  const party = confirmedAs(request, emailHash) ?? 'requester'
  await mailRequester(context, tx, { request, vault, party }, { kind: 'my-requests', payload })
}

/** Anybody who knows an address can ask; its owner's mailbox must not be flooded by it. */
async function hadEnough({ now, operator }: Context, tx: Queries, requestId: string): Promise<boolean> {
  const kind = 'my-requests'
  if (await isMailQueued(tx, requestId, kind)) return true
  const since = instantText(now.subtract({ hours: 1 }))
  const mails = await countMailSince(tx, { requestId, kind, since })
  return mails >= LIST_MAILS_PER_HOUR * operator.limitScale
}
