import { appendAudit } from '#db/queries/audit.ts'
import { saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { clockZones } from '#lib/commands/steps/clock-zones.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { askedOn, endOfDay } from '#lib/domain/clock/received.ts'
import type { OwnReceiptWay } from '#lib/domain/messages/ways.ts'
import { NO_DATE } from '#lib/domain/requests/case-clock.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** `on` is a day (YYYY-MM-DD) between receipt and today. */
type Confirmed = { by: OwnReceiptWay; on: string }

/** Staff confirmed receipt to the person themselves, as the law of the case wants it by a date. Once. */
export async function acknowledgeRequest(
  context: Context,
  input: SeenCase & Confirmed,
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'acknowledge-request')
  if (!staff.ok) return staff
  const { by, on } = input
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'acknowledge' })
    if (!found.ok) return found
    const { request, status } = found.value
    if (!request.acknowledgeDueOn || request.acknowledgedAt) return failed('not-to-acknowledge')
    if (on > askedOn(context.now, clockZones(context, request))) return fieldFailed('on', 'handed-on-future')
    if (on < request.receivedOn) return fieldFailed('on', 'handed-on-early')
    const lastActivityAt = instantText(context.now)
    const done = { acknowledgedAt: endOf(context, on), sortOn: request.dueOn ?? NO_DATE }
    const saved = await saveRequest(tx, request, { status, lastActivityAt, ...done })
    if (!saved) return failed('stale-version')
    const payload = { mailId: null, by, on }
    const audit = { event: 'request-acknowledged', requestId: request.id, payload } as const
    await appendAudit(tx, { at: lastActivityAt, actor: staff.value, ...audit })
    return ok(null)
  })
}

/** Only the day is known, so its last moment counts, unless that is yet to come. */
function endOf({ now, operator }: Context, on: string): string {
  const last = Temporal.Instant.from(endOfDay(on, operator.zone)).subtract({ seconds: 1 })
  return instantText(Temporal.Instant.compare(last, now) < 0 ? last : now)
}
