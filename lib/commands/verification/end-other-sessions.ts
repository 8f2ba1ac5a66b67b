import { appendAudit } from '#db/queries/audit.ts'
import { deleteOtherRequesterSessions, findRequesterSession } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** Signs everybody else out of one's request: every sign-in to it ends but the one that asks (SR-070). */
export async function endOtherSessions(context: Context, sessionSecret: string): Promise<Result<null>> {
  const { actor } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  const { requestId } = actor
  return context.db.transaction(async (tx) => {
    const session = await findRequesterSession(tx, hashSecret(sessionSecret))
    if (session?.requestId !== requestId) return failed('signed-out')
    const ended = await deleteOtherRequesterSessions(tx, session)
    const audit = { event: 'requester-sessions-ended', requestId, payload: { ended } } as const
    if (ended > 0) await appendAudit(tx, { at: instantText(context.now), actor, ...audit })
    return ok(null)
  })
}
