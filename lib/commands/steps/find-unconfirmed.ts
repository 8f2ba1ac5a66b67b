import type { Queries } from '#db/client.ts'
import { findRequest, findRequestByFiling, listVisit, type RequestRow } from '#db/queries/requests.ts'
import { findVerificationByToken, type VerificationRow } from '#db/queries/verification.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** The link of a confirmation mail, the cookie of the filing browser, or both. */
export type BroughtLink = { token: string | null; filingSecret: string | null }

/** The cases of the visit that wait, the first of them, and the link they were named by, if they were. */
export type Unconfirmed = {
  request: RequestRow
  waiting: RequestRow[]
  linked: VerificationRow | undefined
}

/**
 * The request a link or a filing browser speaks of, while its mailbox is still to be confirmed. What was asked in one
 * visit is confirmed together: a case of it that has ended meanwhile holds up none of the others.
 */
export async function findUnconfirmed(
  tx: Queries,
  { token, filingSecret }: BroughtLink,
): Promise<Result<Unconfirmed>> {
  const linked = token ? await findVerificationByToken(tx, 'confirm-email', hashSecret(token)) : undefined
  const named = linked
    ? await findRequest(tx, linked.requestId)
    : filingSecret
      ? await findRequestByFiling(tx, hashSecret(filingSecret))
      : undefined
  if (!named) return failed('link-unknown')
  const visit = await listVisit(tx, named)
  const waiting = visit.filter(isUnconfirmed)
  const [request] = waiting
  if (!request)
    return failed(visit.some(({ confirmedAt }) => confirmedAt) ? 'already-confirmed' : 'wrong-status')
  // A link to an address that was corrected since must not reach the new one.
  return linked?.usedAt ? failed('link-unknown') : ok({ request, waiting, linked })
}

/** Whether a mailbox can still be confirmed for a case. */
export function isUnconfirmed({ confirmedAt, disputedAt, status }: RequestRow): boolean {
  return !confirmedAt && !disputedAt && status !== 'closed'
}

/** Under which case the links of a visit are kept: its first, whatever became of it. */
export function linkKeeper({ id, visitId }: Pick<RequestRow, 'id' | 'visitId'>): string {
  return visitId ?? id
}
