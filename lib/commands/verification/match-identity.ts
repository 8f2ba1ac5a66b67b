import { appendAudit } from '#db/queries/audit.ts'
import { saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { caseAssurance } from '#lib/commands/steps/case-assurance.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { noteIdentity } from '#lib/commands/steps/note-identity.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { MATCH_FACTS, type MatchFact } from '#lib/domain/verification/identity-events.ts'
import { mayAskIdentity } from '#lib/domain/verification/minimum.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Writes down which facts match what is on file, and that no other does; what they are is never stored (SR-076). */
export async function matchIdentity(
  context: Context,
  input: SeenCase & { facts: readonly MatchFact[] },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'match-identity')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  const facts = MATCH_FACTS.filter((fact) => input.facts.includes(fact))
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'assign' })
    if (!found.ok) return found
    const { request } = found.value
    if (!mayAskIdentity(request.kind)) return failed('identity-not-gated')
    if (request.disputedAt) return failed('disputed')
    await noteIdentity(context, tx, found.value, { event: { what: 'matched', facts }, staffId })
    const { level } = await caseAssurance(context, tx, request)
    const at = instantText(context.now)
    const saved = await saveRequest(tx, request, { assurance: level, lastActivityAt: at })
    if (!saved) return failed('stale-version')
    const audit = { event: 'identity-matched', requestId: request.id, payload: { facts } } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
