import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { listClockEvents, type NewRequest, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import { countCase, storedCounting } from '#lib/domain/requests/case-clock.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * The clock of a case computed again after one of its events, to be saved with the change that caused it: under the
 * law and the calendar it was filed on, whatever is configured by now. A due date that moves leaves an audit row
 * with the old and the new one, and why (SR-187). Once that version of the law is gone, the dates stay and no pause
 * is shown any more, because a pause only ever moves a date later; the audit says so.
 */
export async function recomputedClock(
  context: Context,
  tx: Queries,
  request: RequestRow,
): Promise<Partial<NewRequest>> {
  const rows = await listClockEvents(tx, request.id)
  const events = rows.map(({ kind, on }) => ({ kind, on }) as ClockEvent)
  const counting = storedCounting(request, CALENDARS)
  if (!counting) {
    await writeDown(context, tx, request, { to: request.dueOn, because: 'law-version-changed-not-applied' })
    return { pausedSince: null }
  }
  const { kind, residence } = request
  const receivedAt = Temporal.Instant.from(request.receivedAt)
  const operatorZone = context.operator.zone
  const clock = countCase({ kind, residence, receivedAt, events, operatorZone }, counting)
  const because = events.at(-1)?.kind ?? 'received'
  if (clock.dueOn !== request.dueOn) await writeDown(context, tx, request, { to: clock.dueOn, because })
  return clock
}

async function writeDown(
  { now, actor }: Context,
  tx: Queries,
  request: RequestRow,
  moved: { to: string | null; because: string },
): Promise<void> {
  const payload = { from: request.dueOn, ...moved }
  const audit = { event: 'due-date-set', requestId: request.id, payload } as const
  await appendAudit(tx, { at: instantText(now), actor, ...audit })
}
