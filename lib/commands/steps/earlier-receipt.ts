import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { type RequestRow, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { clockZones } from '#lib/commands/steps/clock-zones.ts'
import { recomputedClock } from '#lib/commands/steps/recompute-clock.ts'
import { receivedOn } from '#lib/domain/clock/received.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Counts a case from the receipt of another one, by its way, if that was earlier; the clock never goes the other way. */
export async function takeEarlierReceipt(
  context: Context,
  tx: Queries,
  { request, from }: { request: RequestRow; from: Pick<RequestRow, 'receivedAt' | 'channel'> },
): Promise<Result<null>> {
  const at = instantText(context.now)
  const { receivedAt, channel } = from
  if (receivedAt >= request.receivedAt) {
    const touched = await saveRequest(tx, request, { lastActivityAt: at })
    return touched ? ok(null) : failed('stale-version')
  }
  const { on: to } = receivedOn(Temporal.Instant.from(receivedAt), clockZones(context, request))
  const payload = { from: request.receivedOn, to, channel }
  const audit = { event: 'receipt-corrected', requestId: request.id, payload } as const
  await appendAudit(tx, { at, actor: context.actor, ...audit })
  const clock = await recomputedClock(context, tx, { ...request, receivedAt }, audit.event)
  const changes = { ...clock, receivedAt, receivedOn: to, channel, lastActivityAt: at }
  return (await saveRequest(tx, request, changes)) ? ok(null) : failed('stale-version')
}
