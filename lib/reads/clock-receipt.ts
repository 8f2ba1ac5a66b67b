import { findRequest, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { knownCalendars } from '#lib/commands/steps/known-calendars.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { CALENDAR_IDS } from '#lib/domain/clock/calendar.ts'
import { calendarSources } from '#lib/domain/clock/calendar-sources.ts'
import { publicTrace } from '#lib/domain/clock/public-trace.ts'
import type { Trace } from '#lib/domain/clock/receipt.ts'
import { readStoredTrace } from '#lib/domain/clock/stored-trace.ts'
import { keptPolicy } from '#lib/domain/operator/face.ts'
import { clockGround } from '#lib/domain/requests/clock-ground.ts'
import type { ReceiptSheet } from '#lib/domain/requests/receipt-sheet.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { noteView } from '#lib/reads/note-view.ts'

/** The stored sum of a request's dates as its requester may see it: without the dates that are staff's own aims. */
export function requesterReceipt(request: Pick<RequestRow, 'clockTrace'>): Trace {
  return publicTrace(readStoredTrace(request.clockTrace).trace)
}

/** The receipt of the request that the signed-in requester holds. `not-permitted` for anybody else. */
export async function readMyReceipt(context: Context): Promise<Result<ReceiptSheet>> {
  const { actor, db } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  const request = await findRequest(db.read, actor.requestId)
  return request ? ok(await sheetOf(context, request)) : failed('not-found')
}

/** The receipt of any case, for staff; that it was opened is written down (SR-142). */
export async function readCaseReceipt(context: Context, reference: string): Promise<Result<ReceiptSheet>> {
  const { actor, db } = context
  if (!may(actor, 'view-request')) return failed('not-permitted')
  const request = await findDeskCase(context, db.read, reference)
  if (!request) return failed('not-found')
  await noteView(context, request.id)
  return ok(await sheetOf(context, request))
}

async function sheetOf({ db, now, operator }: Context, request: RequestRow): Promise<ReceiptSheet> {
  const { reference, kind, law, lawVersion, lawMode, receivedOn } = request
  const { acknowledgeDueOn, dueOn, pausedSince, closedAt } = request
  const { trace, isWhole } = readStoredTrace(request.clockTrace)
  const calendar = CALENDAR_IDS.find((id) => id === request.calendar)
  return {
    ...{ reference, kind, law, lawVersion, lawMode, receivedOn, acknowledgeDueOn, dueOn, pausedSince },
    policy: keptPolicy(request),
    ground: clockGround(trace) ?? null,
    closedOn: closedAt && dayIn(Temporal.Instant.from(closedAt), operator.zone),
    provisional: request.dueProvisional === 1,
    trace: publicTrace(trace),
    isWhole,
    calendar: calendar ? calendarSources((await knownCalendars(db.read))[calendar], trace) : null,
    printedOn: dayIn(now, operator.zone),
  }
}
