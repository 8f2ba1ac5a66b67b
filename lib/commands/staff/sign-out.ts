import { appendAudit } from '#db/queries/audit.ts'
import { deleteStaffSession, findStaffSession } from '#db/queries/staff-sessions.ts'
import type { Context } from '#lib/commands/context.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** Ends a session on the server (SR-101); an unknown one is ended already. */
export async function signOut(context: Context, sessionSecret: string | null): Promise<Result<null>> {
  if (!sessionSecret) return ok(null)
  const idHash = hashSecret(sessionSecret)
  return context.db.transaction(async (tx) => {
    const found = await findStaffSession(tx, idHash)
    if (!found) return ok(null)
    await deleteStaffSession(tx, idHash)
    const { id: staffId, role } = found.person
    const actor = { type: 'staff', staffId, role } as const
    const at = instantText(context.now)
    await appendAudit(tx, { at, actor, event: 'staff-signed-out', payload: {} })
    return ok(null)
  })
}
