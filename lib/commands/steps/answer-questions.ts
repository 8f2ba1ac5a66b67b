import type { Queries } from '#db/client.ts'
import { appendClockEvent, listClockEvents, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { clockZones } from '#lib/commands/steps/clock-zones.ts'
import { clockEventsOf, recomputedClock } from '#lib/commands/steps/recompute-clock.ts'
import { openQuestions } from '#lib/domain/clock/events.ts'
import { answeredOn } from '#lib/domain/clock/received.ts'
import { newId } from '#lib/platform/ids.ts'

/** The clock after every question that was open is answered, or null if none was. */
export async function resumedClock(context: Context, tx: Queries, request: RequestRow) {
  const events = clockEventsOf(await listClockEvents(tx, request.id))
  const answers = openQuestions(events)
  if (answers.length === 0) return null
  const zones = clockZones(context, request)
  for (const { kind, askedOn } of answers) {
    const on = answeredOn(context.now, zones, askedOn)
    await appendClockEvent(tx, { id: newId(context.now), requestId: request.id, kind, on })
  }
  return recomputedClock(context, tx, request)
}
