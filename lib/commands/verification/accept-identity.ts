import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { appendClockEvent, listClockEvents, type RequestRow, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { caseAssurance } from '#lib/commands/steps/case-assurance.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { clockZones } from '#lib/commands/steps/clock-zones.ts'
import { destroyIdentityFiles } from '#lib/commands/steps/destroy-identity-files.ts'
import { noteIdentity } from '#lib/commands/steps/note-identity.ts'
import { recomputedClock } from '#lib/commands/steps/recompute-clock.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { answeredOn } from '#lib/domain/clock/received.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { type DocumentType, offeredProofs, type Proof } from '#lib/domain/verification/identity-events.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'

type Accepting = SeenCase & { proof: Proof; documentType: DocumentType | null }

/**
 * A member of staff is satisfied who the person is, by a proof that was asked for: the clock that waited for it runs
 * again, where the law let it wait.
 */
export async function acceptIdentity(context: Context, input: Accepting): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'accept-identity')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'accept-identity' })
    if (!found.ok) return found
    const { request, status } = found.value
    const before = await caseAssurance(context, tx, request)
    if (!offeredProofs(before.events).includes(input.proof)) return failed('identity-not-asked-for')
    const at = instantText(context.now)
    const on = await provenOn(context, tx, request)
    const event = { id: newId(context.now), requestId: request.id, kind: 'identity-verified', on }
    await appendClockEvent(tx, event)
    const documentType = input.proof === 'document' ? input.documentType : null
    const proven = { what: 'proven', proof: input.proof, documentType } as const
    await noteIdentity(context, tx, found.value, { event: proven, staffId: staff.value.staffId })
    await destroyIdentityFiles(context, tx, request.id, 'checked')
    const { level } = await caseAssurance(context, tx, request)
    const clock = await recomputedClock(context, tx, request)
    const saved = await saveRequest(tx, request, { status, assurance: level, lastActivityAt: at, ...clock })
    if (!saved) return failed('stale-version')
    const audit = { event: 'identity-accepted', requestId: request.id, payload: {} } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}

/** The day the proof counts from, like that of any answer: never before it was asked for. */
async function provenOn(context: Context, tx: Queries, request: RequestRow): Promise<string> {
  const events = await listClockEvents(tx, request.id)
  const asked = events.findLast(({ kind }) => kind === 'identity-requested')
  return answeredOn(context.now, clockZones(context, request), asked?.on ?? '')
}
