import type { RequestRow } from '#db/queries/requests.ts'
import type { RequesterSessionRow } from '#db/queries/verification.ts'
import { parseAccessKey } from '#lib/domain/requests/reference.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { isSecondProofFresh } from '#lib/domain/verification/second-proof.ts'
import { hashSecret } from '#lib/platform/seal.ts'

type Brought = { request: RequestRow; session: RequesterSessionRow; accessKey: string | null }

/** Demands a second proof of the last ten minutes, or the access key typed now (SR-068). */
export function secondProofOrKey(now: Temporal.Instant, brought: Brought): Result<null> {
  const { request, session, accessKey } = brought
  if (isSecondProofFresh(session.secondProofAt, now)) return ok(null)
  if (!accessKey?.trim()) return fieldFailed('accessKey', 'access-key-missing')
  const key = parseAccessKey(accessKey)
  const isRight = key !== null && hashSecret(key) === request.accessKeyHash
  return isRight ? ok(null) : fieldFailed('accessKey', 'access-key-wrong')
}
