import { findRequest, findRequestLinkedTo } from '#db/queries/requests.ts'
import { findRequesterSession } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { continueRequesterSession } from '#lib/commands/steps/requester-session.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/**
 * Goes from a case to the appeal against it, or from the appeal to the first case, with the sign-in that the person
 * has: both are theirs, since only who had opened the one could make the other.
 */
export async function openLinkedRequest(
  context: Context,
  sessionSecret: string,
): Promise<Result<{ sessionSecret: string }>> {
  const { actor } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  return context.db.transaction(async (tx) => {
    const session = await findRequesterSession(tx, hashSecret(sessionSecret))
    if (session?.requestId !== actor.requestId) return failed('signed-out')
    const here = await findRequest(tx, actor.requestId)
    const there = here?.linkedToId
      ? await findRequest(tx, here.linkedToId)
      : await findRequestLinkedTo(tx, actor.requestId)
    if (!there || there.erasedAt) return failed('not-found')
    return ok({ sessionSecret: await continueRequesterSession(context, tx, session, there.id) })
  })
}
