import { appendAudit } from '#db/queries/audit.ts'
import { appendClockEvent, listClockEvents, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { clockZones } from '#lib/commands/steps/clock-zones.ts'
import { clockEventsOf, recomputedClock } from '#lib/commands/steps/recompute-clock.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { findLawVersion } from '#lib/domain/clock/laws.ts'
import { askedOn } from '#lib/domain/clock/received.ts'
import { type CaseCircumstance, recordableCircumstance } from '#lib/domain/requests/circumstance.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'

/** Says that a processor or a third party must act too, where the law then has other times (Decree 356/2025). Once. */
export async function recordCircumstance(
  context: Context,
  input: SeenCase & { circumstance: CaseCircumstance },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'record-circumstance')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'record-circumstance' })
    if (!found.ok) return found
    const { request, status } = found.value
    const rule = findLawVersion(request.law, request.lawVersion)?.rules[request.kind]
    const events = clockEventsOf(await listClockEvents(tx, request.id))
    const { circumstance } = input
    if (recordableCircumstance(rule, events) !== circumstance) return failed('circumstance-not-in-law')
    const on = askedOn(context.now, clockZones(context, request))
    const event = { id: newId(context.now), requestId: request.id, kind: circumstance, on }
    await appendClockEvent(tx, event)
    const at = instantText(context.now)
    const clock = await recomputedClock(context, tx, request)
    const saved = await saveRequest(tx, request, { status, lastActivityAt: at, ...clock })
    if (!saved) return failed('stale-version')
    const audit = {
      event: 'circumstance-recorded',
      requestId: request.id,
      payload: { circumstance },
    } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
