import { appendAudit } from '#db/queries/audit.ts'
import { insertWatcher, listWatchers } from '#db/queries/watchers.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Whoever watches a case is told by mail of what the requester writes and how it is decided. Done twice it is done. */
export async function watchRequest(
  context: Context,
  { reference }: { reference: string },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'watch-request')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  const at = instantText(context.now)
  return context.db.transaction(async (tx) => {
    const request = await findDeskCase(context, tx, reference)
    if (!request) return failed('not-found')
    if (request.erasedAt) return failed('wrong-status')
    const watching = (await listWatchers(tx, request.id)).includes(staffId)
    if (watching) return ok(null)
    await insertWatcher(tx, { requestId: request.id, staffId, createdAt: at })
    const audit = { event: 'request-watched', requestId: request.id, payload: {} } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
