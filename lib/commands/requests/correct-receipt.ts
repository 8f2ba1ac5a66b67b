import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findRequest, type RequestRow, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { clockZones } from '#lib/commands/steps/clock-zones.ts'
import { noteReason } from '#lib/commands/steps/note-reason.ts'
import { recomputedClock } from '#lib/commands/steps/recompute-clock.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { receivedOn } from '#lib/domain/clock/received.ts'
import { type OtherChannel, type TrueReceipt, trueReceipt } from '#lib/domain/requests/receipt-correction.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

type Correction = SeenCase & TrueReceipt & { channel: OtherChannel; body: string }

/**
 * The same request had reached the company earlier by another way: its clock counts from then. Why is kept as a sealed
 * note; the trail holds the days and the channel only. What happened since stays as it is.
 */
export async function correctReceipt(context: Context, input: Correction): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'correct-receipt')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  const { channel, body } = input
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'correct-receipt' })
    if (!found.ok) return found
    const { request } = found.value
    const received = trueReceipt(input, await boundsOf(context, tx, request))
    if (!received.ok) return received
    const at = instantText(context.now)
    const receivedAt = instantText(received.value)
    const { on: to } = receivedOn(received.value, clockZones(context, request))
    const payload = { from: request.receivedOn, to, channel }
    const audit = { event: 'receipt-corrected', requestId: request.id, payload } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    const clock = await recomputedClock(context, tx, { ...request, receivedAt }, audit.event)
    const changes = { ...clock, receivedAt, receivedOn: to, channel, lastActivityAt: at }
    if (!(await saveRequest(tx, request, changes))) return failed('stale-version')
    await noteReason(context, tx, found.value, { staffId, body })
    return ok(null)
  })
}

async function boundsOf({ now, operator }: Context, tx: Queries, request: RequestRow) {
  const first = request.linkedToId ? await findRequest(tx, request.linkedToId) : undefined
  const decidedAt = first?.closedAt ? Temporal.Instant.from(first.closedAt) : undefined
  return { now, operator, recordedAt: Temporal.Instant.from(request.receivedAt), decidedAt }
}
