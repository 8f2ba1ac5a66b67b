import type { Queries } from '#db/client.ts'
import { isMailQueued } from '#db/queries/outbox.ts'
import { listVisit, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { isSubjectAsked } from '#lib/commands/steps/find-subject-cases.ts'
import { linkKeeper } from '#lib/commands/steps/find-unconfirmed.ts'
import { newVerification } from '#lib/commands/steps/new-verification.ts'
import { mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { openVault } from '#lib/vault/request-vault.ts'

type Asked = Parameters<typeof mailRequester>[2]['request'] &
  Pick<RequestRow, 'visitId' | 'reference' | 'subjectEmailHash'>

/**
 * Asks the person an agent acts for, at their own mailbox, whether they authorised it: one link and one code for all
 * cases of a visit (SR-084). The mail names nobody. Nothing happens where nobody acts for anybody.
 */
export async function mailSubject(context: Context, tx: Queries, [request]: readonly Asked[]): Promise<void> {
  if (!request?.subjectEmailHash) return
  const about = { requestId: linkKeeper(request), emailHash: request.subjectEmailHash }
  const verificationId = await newVerification(context, tx, 'confirm-subject', about)
  const vault = await openVault(context.keys, tx, request.id)
  const payload = { reference: request.reference, verificationId }
  const to = { request, vault, party: 'subject' } as const
  await mailRequester(context, tx, to, { kind: 'confirm-subject', payload })
}

/** The same once more, unless such a mail still waits: asking often must not fill a stranger's mailbox. @returns whether it went. */
export async function askSubjectOnceMore(context: Context, tx: Queries, named: RequestRow): Promise<boolean> {
  const waiting = (await listVisit(tx, named)).filter(isSubjectAsked)
  for (const { id } of waiting) if (await isMailQueued(tx, id, 'confirm-subject')) return false
  await mailSubject(context, tx, waiting)
  return waiting.length > 0
}
