import { appendAudit } from '#db/queries/audit.ts'
import { saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { caseAssurance } from '#lib/commands/steps/case-assurance.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { noteIdentity } from '#lib/commands/steps/note-identity.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { MINIMUM } from '#lib/domain/verification/minimum.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Lets a case be granted though less is shown than its right asks for. It needs a reason, and a second person: whoever
 * handles the case cannot, and whoever did it cannot answer the case (SR-074).
 */
export async function overrideIdentity(
  context: Context,
  input: SeenCase & { body: string },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'override-identity')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'assign' })
    if (!found.ok) return found
    const { request } = found.value
    if (request.disputedAt) return failed('disputed')
    if (request.assigneeId === staffId) return failed('override-own')
    const { level } = await caseAssurance(context, tx, request)
    if (level >= MINIMUM[request.kind].level) return failed('override-not-needed')
    const event = { what: 'overridden', level } as const
    await noteIdentity(context, tx, found.value, { event, staffId, reason: input.body })
    const at = instantText(context.now)
    if (!(await saveRequest(tx, request, { lastActivityAt: at }))) return failed('stale-version')
    const audit = { event: 'identity-overridden', requestId: request.id, payload: { level } } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
