import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { type RequestRow, saveRequest } from '#db/queries/requests.ts'
import { findStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { isHiddenFrom } from '#lib/commands/steps/shields.ts'
import { canHandle } from '#lib/domain/access/permissions.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Whether somebody can be given this case: they answer requests, are there, and it is not by or about them. */
export async function canBeGiven(tx: Queries, staffId: string, requestId: string): Promise<boolean> {
  const person = await findStaff(tx, staffId)
  if (!person || person.disabledAt || !canHandle(person.role)) return false
  return !(await isHiddenFrom(tx, { staffId, requestId }))
}

/** Gives a case to somebody, or to nobody, and writes it down. @returns the saved row; undefined if it changed in between. */
export async function giveCase(
  context: Context,
  tx: Queries,
  request: RequestRow,
  assigneeId: string | null,
): Promise<RequestRow | undefined> {
  const { actor, now } = context
  const at = instantText(now)
  const saved = await saveRequest(tx, request, { assigneeId, lastActivityAt: at })
  if (!saved) return undefined
  const audit = { event: 'request-assigned', requestId: request.id, payload: { assigneeId } } as const
  await appendAudit(tx, { at, actor, ...audit })
  return saved
}
