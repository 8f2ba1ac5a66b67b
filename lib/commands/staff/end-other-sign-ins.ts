import { appendAudit } from '#db/queries/audit.ts'
import { deleteStaffSessionsOf, listStaffSessions } from '#db/queries/staff-sessions.ts'
import type { Context } from '#lib/commands/context.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** Ends all of one's own sign-ins but the one that asks (SR-099). @returns how many. */
export async function endOtherSignIns(
  context: Context,
  sessionSecret: string | null,
): Promise<Result<{ ended: number }>> {
  const { actor, db, now } = context
  if (actor.type !== 'staff') return failed('not-permitted')
  if (!sessionSecret) return failed('signed-out')
  const kept = hashSecret(sessionSecret)
  return db.transaction(async (tx) => {
    const own = await listStaffSessions(tx, actor.staffId)
    const ended = own.filter(({ idHash }) => idHash !== kept).length
    if (ended === 0) return ok({ ended })
    await deleteStaffSessionsOf(tx, actor.staffId, kept)
    const payload = { ended }
    await appendAudit(tx, { at: instantText(now), actor, event: 'staff-sessions-ended', payload })
    return ok({ ended })
  })
}
