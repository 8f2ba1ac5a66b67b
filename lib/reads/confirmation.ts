import { findRequest, findRequestByFiling, listVisit, type RequestRow } from '#db/queries/requests.ts'
import { findVerificationByToken, type VerificationRow } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { isConfirmLinkAlive } from '#lib/domain/verification/link-life.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { type ConfirmationState, confirmationState } from '#lib/reads/sent-request.ts'

/** What a confirmation link shows: where the request stands, and no data of anybody (SR-058). */
export type Confirmation =
  | { state: 'unknown' }
  | { state: Exclude<ConfirmationState, 'unconfirmed'> }
  | { state: 'ready' | 'expired'; reference: string; sameBrowser: boolean }

type Brought = { token: string | null; filingSecret: string | null }

/** What the page of a confirmation link may say. Reading changes nothing (SR-055). */
export async function readConfirmation(context: Context, brought: Brought): Promise<Confirmation> {
  const { db, now } = context
  const filingHash = brought.filingSecret && hashSecret(brought.filingSecret)
  const link = brought.token
    ? await findVerificationByToken(db.read, 'confirm-email', hashSecret(brought.token))
    : undefined
  if (brought.token && !link) return { state: 'unknown' }
  const named = link
    ? await findRequest(db.read, link.requestId)
    : filingHash
      ? await findRequestByFiling(db.read, filingHash)
      : undefined
  if (!named) return { state: 'unknown' }
  const visit = await listVisit(db.read, named)
  const request = visit.find((row) => confirmationState(row) === 'unconfirmed') ?? named
  const state = confirmationState(request)
  if (state !== 'unconfirmed') return { state }
  return link?.usedAt ? { state: 'unknown' } : unconfirmed(request, { link, filingHash, now })
}

type At = { link: VerificationRow | undefined; filingHash: string | null; now: Temporal.Instant }

function unconfirmed(request: RequestRow, { link, filingHash, now }: At): Confirmation {
  const alive = link === undefined || isConfirmLinkAlive(link, now)
  const sameBrowser = link !== undefined && request.filingHash === filingHash
  return { state: alive ? 'ready' : 'expired', reference: request.reference, sameBrowser }
}
