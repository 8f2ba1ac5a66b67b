import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findRequest, type RequestRow } from '#db/queries/requests.ts'
import { findRequesterSession, type RequesterSessionRow, saveSecondProof } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { type SecondProof, secondProofFor } from '#lib/domain/verification/second-proof.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** A sign-in that has a second proof to show, and the request it is for. */
export type ToProve = { request: RequestRow; session: RequesterSessionRow }

/** The sign-in that acts, if this is the proof it lacks; what it showed already proves nothing again (SR-122). */
export async function findToProve(
  { actor }: Context,
  tx: Queries,
  { sessionSecret, by }: { sessionSecret: string | null; by: SecondProof },
): Promise<Result<ToProve>> {
  if (actor.type !== 'requester' || !sessionSecret) return failed('signed-out')
  const session = await findRequesterSession(tx, hashSecret(sessionSecret))
  if (session?.requestId !== actor.requestId) return failed('signed-out')
  const request = await findRequest(tx, session.requestId)
  if (!request || request.erasedAt) return failed('not-found')
  if (request.disputedAt) return failed('disputed')
  return secondProofFor(session.proof) === by ? ok({ request, session }) : failed('not-permitted')
}

/** Writes down that the person proved again who they are: it counts for ten minutes, in this sign-in only. */
export async function proven(
  { actor, now }: Context,
  tx: Queries,
  { request, session, by }: ToProve & { by: SecondProof },
): Promise<void> {
  const at = instantText(now)
  await saveSecondProof(tx, session.idHash, at)
  const payload = { proof: by }
  await appendAudit(tx, { at, actor, event: 'second-proof-shown', requestId: request.id, payload })
}

/** Writes down that it was wrong. */
export async function notProven({ actor, now }: Context, tx: Queries, request: RequestRow): Promise<void> {
  const audit = { event: 'second-proof-failed', requestId: request.id, payload: {} } as const
  await appendAudit(tx, { at: instantText(now), actor, ...audit })
}
