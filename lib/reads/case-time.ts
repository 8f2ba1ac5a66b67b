import type { Queries } from '#db/client.ts'
import { findLastTurn } from '#db/queries/case-story.ts'
import { listClockEvents, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { caseExtension } from '#lib/commands/steps/case-extension.ts'
import { clockZones } from '#lib/commands/steps/clock-zones.ts'
import { knownCalendars } from '#lib/commands/steps/known-calendars.ts'
import { clockEventsOf, recount } from '#lib/commands/steps/recompute-clock.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import { findLawVersion } from '#lib/domain/clock/laws.ts'
import { askedOn } from '#lib/domain/clock/received.ts'
import { storedCounting } from '#lib/domain/requests/case-clock.ts'
import type { CaseTime } from '#lib/domain/requests/case-file.ts'
import { recordableCircumstance } from '#lib/domain/requests/circumstance.ts'
import { dayIn } from '#lib/platform/clock.ts'

/** What can still move the clock of a case, or has: its extension, its confirmation of receipt, a fact of the case. */
export async function readCaseTime(context: Context, request: RequestRow): Promise<CaseTime> {
  return {
    extension: await caseExtension(context, context.db.read, request),
    extensionFailed: await lastFailure(context.db.read, request.id),
    acknowledgement: acknowledgementOf(context, request),
    circumstance: await circumstanceOf(context, request),
  }
}

function acknowledgementOf({ now, operator }: Context, request: RequestRow): CaseTime['acknowledgement'] {
  const { acknowledgeDueOn: dueOn, acknowledgedAt, closedAt } = request
  if (!dueOn) return null
  const doneOn = acknowledgedAt && dayIn(Temporal.Instant.from(acknowledgedAt), operator.zone)
  return { dueOn, doneOn, isLate: !doneOn && !closedAt && dueOn < dayIn(now, operator.zone) }
}

async function lastFailure(read: Queries, requestId: string): Promise<string | null> {
  const turns = ['extension-announced', 'request-extended', 'extension-failed'] as const
  const last = await findLastTurn(read, requestId, turns)
  return last?.event === 'extension-failed' ? String(JSON.parse(last.payload).because) : null
}

async function circumstanceOf(context: Context, request: RequestRow): Promise<CaseTime['circumstance']> {
  const rule = findLawVersion(request.law, request.lawVersion)?.rules[request.kind]
  if (!rule?.where || request.closedAt) return null
  const { read } = context.db
  const events = clockEventsOf(await listClockEvents(read, request.id))
  const code = recordableCircumstance(rule, events)
  const counting = storedCounting(request, await knownCalendars(read))
  if (!code || !counting) return null
  const known: ClockEvent = { kind: code, on: askedOn(context.now, clockZones(context, request)) }
  return { code, dueOn: recount(context, request, { events: [...events, known], counting }).dueOn }
}
