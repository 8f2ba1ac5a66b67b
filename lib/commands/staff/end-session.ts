import { appendAudit } from '#db/queries/audit.ts'
import { deleteStaffSession, listStaffSessions } from '#db/queries/staff-sessions.ts'
import type { Context } from '#lib/commands/context.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { sessionName } from '#lib/vault/staff-secrets.ts'

/** Ends one of one's own sign-ins (SR-099). One that is gone, or somebody else's, is ended already. */
export async function endSession(context: Context, input: { session: string }): Promise<Result<null>> {
  const { actor, db, keys, now } = context
  if (actor.type !== 'staff') return failed('not-permitted')
  return db.transaction(async (tx) => {
    const own = await listStaffSessions(tx, actor.staffId)
    const named = own.find(({ idHash }) => sessionName(keys, idHash) === input.session)
    if (!named) return ok(null)
    await deleteStaffSession(tx, named.idHash)
    const payload = { ended: 1 }
    await appendAudit(tx, { at: instantText(now), actor, event: 'staff-sessions-ended', payload })
    return ok(null)
  })
}
