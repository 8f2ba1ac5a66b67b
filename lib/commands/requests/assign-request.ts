import { appendAudit } from '#db/queries/audit.ts'
import { findShield } from '#db/queries/case-shields.ts'
import { saveRequest } from '#db/queries/requests.ts'
import { findStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { canHandle } from '#lib/domain/access/permissions.ts'
import { hides } from '#lib/domain/access/shields.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

export type Assigned = { former: string | null; version: number }

/**
 * Gives a case to a member of staff who may answer it, or to nobody.
 * @returns what takes it back: who had it before, and the version that this made.
 */
export async function assignRequest(
  context: Context,
  input: SeenCase & { assigneeId: string | null },
): Promise<Result<Assigned>> {
  const staff = await staffWhoMay(context, 'assign-request')
  if (!staff.ok) return staff
  const { assigneeId } = input
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'assign' })
    if (!found.ok) return found
    const person = assigneeId ? await findStaff(tx, assigneeId) : null
    if (person === undefined || person?.disabledAt || (person && !canHandle(person.role)))
      return fieldFailed('assignee', 'assignee-unknown')
    const { request } = found.value
    const shield = assigneeId && (await findShield(tx, { staffId: assigneeId, requestId: request.id }))
    if (shield && hides(shield.because)) return fieldFailed('assignee', 'assignee-shielded')
    const at = instantText(context.now)
    const saved = await saveRequest(tx, request, { assigneeId, lastActivityAt: at })
    if (!saved) return failed('stale-version')
    const audit = { event: 'request-assigned', requestId: request.id, payload: { assigneeId } } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok({ former: request.assigneeId, version: saved.version })
  })
}
