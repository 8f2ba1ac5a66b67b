import { findRequestByReference } from '#db/queries/requests.ts'
import { findRequesterSession } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailboxOfSession } from '#lib/commands/steps/mailbox-of-session.ts'
import { continueRequesterSession } from '#lib/commands/steps/requester-session.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { confirmedAs, mailProof } from '#lib/domain/requests/whose.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { hashSecret } from '#lib/platform/seal.ts'

type Wanted = { sessionSecret: string; reference: string }

/**
 * Goes from one's request to another that the same mailbox confirmed, with a sign-in that proved that mailbox. One by
 * access key proves one request only and goes nowhere else; what is not theirs is not found (SR-050).
 */
export async function openOtherRequest(
  context: Context,
  { sessionSecret, reference }: Wanted,
): Promise<Result<{ sessionSecret: string }>> {
  const { actor } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  const wanted = parseReference(reference)
  return context.db.transaction(async (tx) => {
    const session = await findRequesterSession(tx, hashSecret(sessionSecret))
    if (session?.requestId !== actor.requestId) return failed('signed-out')
    const mailbox = await mailboxOfSession(tx, session)
    const there = wanted ? await findRequestByReference(tx, wanted) : undefined
    const isTheirs = mailbox && there && confirmedAs(there, mailbox)
    if (!there || !isTheirs || there.erasedAt || there.disputedAt) return failed('not-found')
    const proven = { ...session, proof: mailProof(there, mailbox) }
    return ok({ sessionSecret: await continueRequesterSession(context, tx, proven, there.id) })
  })
}
