import type { Queries } from '#db/client.ts'
import { findRequest, findRequestByFiling, type RequestRow } from '#db/queries/requests.ts'
import { findVerificationByToken, type VerificationRow } from '#db/queries/verification.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** The link of a confirmation mail, the cookie of the filing browser, or both. */
export type BroughtLink = { token: string | null; filingSecret: string | null }

/** The request, and the link it was named by, if it was. */
export type Unconfirmed = { request: RequestRow; linked: VerificationRow | undefined }

/** The request a link or a filing browser speaks of, while its mailbox is still to be confirmed. */
export async function findUnconfirmed(
  tx: Queries,
  { token, filingSecret }: BroughtLink,
): Promise<Result<Unconfirmed>> {
  const linked = token ? await findVerificationByToken(tx, 'confirm-email', hashSecret(token)) : undefined
  const request = linked
    ? await findRequest(tx, linked.requestId)
    : filingSecret
      ? await findRequestByFiling(tx, hashSecret(filingSecret))
      : undefined
  if (!request) return failed('link-unknown')
  if (request.confirmedAt) return failed('already-confirmed')
  if (request.disputedAt || request.status === 'closed') return failed('wrong-status')
  // A link to an address that was corrected since must not reach the new one.
  return linked?.usedAt ? failed('link-unknown') : ok({ request, linked })
}
