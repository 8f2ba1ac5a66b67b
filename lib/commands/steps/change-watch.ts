import { appendAudit } from '#db/queries/audit.ts'
import { deleteWatcher, insertWatcher, listWatchers } from '#db/queries/watchers.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Puts whoever acts among those who watch a case, or takes them out. Done twice it is done. */
export async function changeWatch(
  context: Context,
  { reference, watches }: { reference: string; watches: boolean },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'watch-request')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  const at = instantText(context.now)
  return context.db.transaction(async (tx) => {
    const request = await findDeskCase(context, tx, reference)
    if (!request) return failed('not-found')
    if (request.erasedAt) return failed('wrong-status')
    const requestId = request.id
    if ((await listWatchers(tx, requestId)).includes(staffId) === watches) return ok(null)
    if (watches) await insertWatcher(tx, { requestId, staffId, createdAt: at })
    else await deleteWatcher(tx, { requestId, staffId })
    const event = watches ? 'request-watched' : 'request-unwatched'
    await appendAudit(tx, { at, actor: staff.value, event, requestId, payload: {} })
    return ok(null)
  })
}
