import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { appendClockEvent, listClockEvents, type RequestRow, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { knownCalendars } from '#lib/commands/steps/known-calendars.ts'
import { clockEventsOf, recomputedClock, recount } from '#lib/commands/steps/recompute-clock.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import type { ExtensionReason } from '#lib/domain/clock/law.ts'
import { readStoredTrace } from '#lib/domain/clock/stored-trace.ts'
import { storedCounting } from '#lib/domain/requests/case-clock.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'

/** A notice that is on its way to the person since a day, with the law's reason and, where it names one, the day. */
export type SentNotice = { on: string; reason: ExtensionReason; until: string | null }

/**
 * A notice went out: the extension takes effect if it did so inside the first period, and is stored only then
 * (GDPR art. 12(3)). @returns why it extends nothing, in a word, or null when it extended the clock.
 */
export async function extendClock(
  context: Context,
  tx: Queries,
  request: RequestRow,
  { on, reason, until }: SentNotice,
): Promise<string | null> {
  const event: ClockEvent = { kind: 'extended', on, reason, ...(until ? { until } : {}) }
  const why = await whyItExtendsNothing(context, tx, request, event)
  if (why) return why
  await appendClockEvent(tx, { id: newId(context.now), requestId: request.id, ...event })
  const at = instantText(context.now)
  const clock = await recomputedClock(context, tx, request)
  await saveRequest(tx, request, { ...clock, lastActivityAt: at })
  const audit = {
    event: 'request-extended',
    requestId: request.id,
    payload: { noticeOn: on, reason },
  } as const
  await appendAudit(tx, { at, actor: context.actor, ...audit })
  return null
}

async function whyItExtendsNothing(context: Context, tx: Queries, request: RequestRow, event: ClockEvent) {
  if (request.closedAt) return 'closed'
  const counting = storedCounting(request, await knownCalendars(tx))
  if (!counting) return 'not-in-this-law'
  const events = [...clockEventsOf(await listClockEvents(tx, request.id)), event]
  const { trace } = readStoredTrace(recount(context, request, { events, counting }).clockTrace)
  const ignored = trace.find((line) => line.code === 'extension-ignored')
  return ignored?.code === 'extension-ignored' ? ignored.why : null
}
