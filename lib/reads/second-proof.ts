import { findRequesterSession, listUnusedVerifications } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { isOpenLinkAlive } from '#lib/domain/verification/link-life.ts'
import { isSecondProofFresh, type MyProof, secondProofFor } from '#lib/domain/verification/second-proof.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** The second proof of the sign-in that asks; nothing is fresh for anybody else (SR-122). */
export async function readMyProof(context: Context, sessionSecret: string | null): Promise<MyProof> {
  const { db, actor, now } = context
  const none = { way: null, isFresh: false, codeMailed: false }
  if (actor.type !== 'requester' || !sessionSecret) return none
  const session = await findRequesterSession(db.read, hashSecret(sessionSecret))
  if (session?.requestId !== actor.requestId) return none
  const mailed = await listUnusedVerifications(db.read, actor.requestId, 'second-proof')
  return {
    way: secondProofFor(session.proof),
    isFresh: isSecondProofFresh(session.secondProofAt, now),
    codeMailed: mailed.some((row) => isOpenLinkAlive(row, now)),
  }
}
