import type { Queries } from '#db/client.ts'
import { findRequest, findRequestLinkedTo, listVisit, type RequestRow } from '#db/queries/requests.ts'
import { findRequesterSession } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { continueRequesterSession } from '#lib/commands/steps/requester-session.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/**
 * Goes from a case to another that belongs to it (the appeal against it, the case an appeal is about, one of the same
 * visit) with the sign-in that the person has: all are theirs, filed by the same browser or from the first itself.
 */
export async function openLinkedRequest(
  context: Context,
  { sessionSecret, reference }: { sessionSecret: string; reference: string },
): Promise<Result<{ sessionSecret: string }>> {
  const { actor } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  return context.db.transaction(async (tx) => {
    const session = await findRequesterSession(tx, hashSecret(sessionSecret))
    if (session?.requestId !== actor.requestId) return failed('signed-out')
    const belonging = await belongingTo(tx, actor.requestId)
    const there = belonging.find((row) => row?.reference === reference)
    if (!there || there.erasedAt) return failed('not-found')
    return ok({ sessionSecret: await continueRequesterSession(context, tx, session, there.id) })
  })
}

async function belongingTo(tx: Queries, requestId: string): Promise<(RequestRow | undefined)[]> {
  const here = await findRequest(tx, requestId)
  if (!here) return []
  const first = here.linkedToId ? await findRequest(tx, here.linkedToId) : undefined
  const visit = (await listVisit(tx, here)).filter(({ id }) => id !== requestId)
  return [first, await findRequestLinkedTo(tx, requestId), ...visit]
}
