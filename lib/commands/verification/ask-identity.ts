import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { askPerson } from '#lib/commands/steps/ask-person.ts'
import { caseAssurance } from '#lib/commands/steps/case-assurance.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { destroyIdentityFiles } from '#lib/commands/steps/destroy-identity-files.ts'
import { noteIdentity } from '#lib/commands/steps/note-identity.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { assuranceOf } from '#lib/domain/verification/assurance.ts'
import { type Doubt, PROOFS, type Proof } from '#lib/domain/verification/identity-events.ts'
import { mayAskIdentity } from '#lib/domain/verification/minimum.ts'
import { instantText } from '#lib/platform/clock.ts'

type Asking = SeenCase & { doubt: Doubt; reason: string; proofs: readonly Proof[]; body: string }

/**
 * Asks the person for more proof of who they are. The doubt, and why less will not do, are on record first (GDPR 12(6);
 * SR-077); `identity-not-gated` where nothing may wait for proof. A document only where the operator takes any.
 */
export async function askIdentity(context: Context, input: Asking): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'ask-identity')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  const { doubt, reason, body } = input
  const proofs = PROOFS.filter((proof) => input.proofs.includes(proof))
  if (proofs.includes('document') && !context.operator.takesIdentityDocuments)
    return fieldFailed('proofs', 'document-not-taken')
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'ask' })
    if (!found.ok) return found
    if (!mayAskIdentity(found.value.request.kind)) return failed('identity-not-gated')
    const event = { what: 'asked', doubt, proofs } as const
    const { facts, events } = await caseAssurance(context, tx, found.value.request)
    const changes = { assurance: assuranceOf(facts, [...events, event]) }
    const asked = await askPerson(context, tx, found.value, { about: 'identity', body, staffId, changes })
    if (!asked.ok) return asked
    // what was sent before was looked at, and was not enough
    await destroyIdentityFiles(context, tx, found.value.request.id, 'checked')
    const messageId = asked.value
    await noteIdentity(context, tx, found.value, { event, staffId, reason, messageId })
    const payload = { messageId, doubt, proofs }
    const audit = { event: 'identity-asked', requestId: found.value.request.id, payload } as const
    await appendAudit(tx, { at: instantText(context.now), actor: staff.value, ...audit })
    return ok(null)
  })
}
