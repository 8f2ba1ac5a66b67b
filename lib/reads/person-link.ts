import { findRequest, listVisit } from '#db/queries/requests.ts'
import { findVerificationByToken } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { isSubjectAsked } from '#lib/commands/steps/find-subject-cases.ts'
import { isConfirmLinkAlive } from '#lib/domain/verification/link-life.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** What the link to a person shows in whose name somebody asks: where that stands, and no data of anybody (SR-058). */
export type PersonLink =
  | { state: 'unknown' | 'confirmed' | 'disputed' | 'closed' }
  | { state: 'ready' | 'expired'; reference: string }

/** What the page of that link may say. Reading changes nothing (SR-055). */
export async function readPersonLink({ db, now }: Context, token: string | null): Promise<PersonLink> {
  const link = token
    ? await findVerificationByToken(db.read, 'confirm-subject', hashSecret(token))
    : undefined
  const named = link && (await findRequest(db.read, link.requestId))
  if (!link || !named) return { state: 'unknown' }
  const visit = await listVisit(db.read, named)
  const request = visit.find(isSubjectAsked)
  if (!request) {
    if (visit.some(({ disputedAt }) => disputedAt)) return { state: 'disputed' }
    return { state: visit.some(({ subjectConfirmedAt }) => subjectConfirmedAt) ? 'confirmed' : 'closed' }
  }
  if (link.usedAt) return { state: 'unknown' }
  return { state: isConfirmLinkAlive(link, now) ? 'ready' : 'expired', reference: request.reference }
}
