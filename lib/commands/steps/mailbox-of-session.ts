import type { Queries } from '#db/client.ts'
import { findRequest } from '#db/queries/requests.ts'
import type { RequesterSessionRow } from '#db/queries/verification.ts'

/** The mailbox (its keyed hash) that a sign-in proved; null for one by key, which proves one request only. */
export async function mailboxOfSession(
  tx: Queries,
  { proof, requestId }: Pick<RequesterSessionRow, 'proof' | 'requestId'>,
): Promise<string | null> {
  if (proof === 'access-key') return null
  const request = await findRequest(tx, requestId)
  if (proof === 'subject-mail')
    return request?.subjectConfirmedAt && !request.disputedAt ? request.subjectEmailHash : null
  return request?.confirmedAt && !request.disputedAt ? request.emailHash : null
}
