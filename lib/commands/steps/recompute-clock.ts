import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import {
  type ClockEventRow,
  listClockEvents,
  type NewRequest,
  type RequestRow,
} from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { knownCalendars } from '#lib/commands/steps/known-calendars.ts'
import { type ClockEvent, clockEventSchema } from '#lib/domain/clock/events.ts'
import { type Counting, countCase, storedCounting } from '#lib/domain/requests/case-clock.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * The clock of a case computed again after one of its events, or for another `cause`, to be saved with the change that caused it: under the
 * law and the calendar it was filed on, whatever is configured by now. A due date that moves leaves an audit row
 * with the old and the new one, and why (SR-187). Once that version of the law is gone, the dates stay and no pause
 * is shown any more, because a pause only ever moves a date later; the audit says so.
 */
export async function recomputedClock(
  context: Context,
  tx: Queries,
  request: RequestRow,
  cause?: string,
): Promise<Partial<NewRequest>> {
  const events = clockEventsOf(await listClockEvents(tx, request.id))
  const counting = storedCounting(request, await knownCalendars(tx))
  if (!counting) {
    await noteDueDate(context, tx, request, { to: request.dueOn, because: 'law-version-changed-not-applied' })
    return { pausedSince: null }
  }
  const clock = recount(context, request, { events, counting })
  const because = cause ?? events.at(-1)?.kind ?? 'received'
  if (clock.dueOn !== request.dueOn) await noteDueDate(context, tx, request, { to: clock.dueOn, because })
  return clock
}

/** What of a case decides its dates, beside its law, its calendar and its events. */
export type CountedRequest = Pick<
  RequestRow,
  'kind' | 'residence' | 'receivedAt' | 'acknowledgedAt' | 'lawVersion'
>

/** The clock that a stored case has under this law and calendar: the one sum behind every date that is set anew. */
export function recount(
  { operator }: Context,
  { kind, residence, receivedAt, acknowledgedAt, lawVersion }: CountedRequest,
  { events, counting }: { events: ClockEvent[]; counting: Counting },
) {
  const { zone: operatorZone, targetDays } = operator
  const received = { receivedAt: Temporal.Instant.from(receivedAt), isAcknowledged: acknowledgedAt !== null }
  const keepsVersion = lawVersion === counting.law.version
  const facts = { kind, residence, ...received, events, operatorZone, targetDays, keepsVersion }
  return countCase(facts, counting)
}

/** Stored events as the clock reads them, in their order. Throws a ZodError on one that is damaged. */
export function clockEventsOf(rows: readonly Omit<ClockEventRow, 'id' | 'requestId'>[]): ClockEvent[] {
  return rows.map(({ kind, on, reason, until }) =>
    clockEventSchema.parse({ kind, on, reason: reason ?? undefined, until: until ?? undefined }),
  )
}

/** Writes down that a case's due date was set, from what to what and why. */
export async function noteDueDate(
  { now, actor }: Context,
  tx: Queries,
  request: Pick<RequestRow, 'id' | 'dueOn'>,
  moved: { to: string | null; because: string },
): Promise<void> {
  const payload = { from: request.dueOn, ...moved }
  const audit = { event: 'due-date-set', requestId: request.id, payload } as const
  await appendAudit(tx, { at: instantText(now), actor, ...audit })
}
