import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { listClockEvents, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import { caseClock } from '#lib/domain/requests/case-clock.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * The clock of a case computed again after one of its events, to be saved with the change that caused it.
 * A due date that moves leaves an audit row with the old and the new one (SR-187).
 */
export async function recomputedClock(context: Context, tx: Queries, request: RequestRow) {
  const rows = await listClockEvents(tx, request.id)
  const events = rows.map(({ kind, on }) => ({ kind, on }) as ClockEvent)
  const { kind, residence } = request
  const receivedAt = Temporal.Instant.from(request.receivedAt)
  const { zone: operatorZone, euCalendar } = context.operator
  const clock = caseClock({ kind, residence, receivedAt, events, operatorZone }, euCalendar)
  const because = events.at(-1)?.kind ?? 'received'
  if (clock.dueOn !== request.dueOn) {
    const payload = { from: request.dueOn, to: clock.dueOn, because }
    const audit = { event: 'due-date-set', requestId: request.id, payload } as const
    await appendAudit(tx, { at: instantText(context.now), actor: context.actor, ...audit })
  }
  return clock
}
