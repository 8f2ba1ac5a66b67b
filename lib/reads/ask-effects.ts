import { listClockEvents } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { clockZones } from '#lib/commands/steps/clock-zones.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { knownCalendars } from '#lib/commands/steps/known-calendars.ts'
import { clockEventsOf } from '#lib/commands/steps/recompute-clock.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { askedOn } from '#lib/domain/clock/received.ts'
import { type AskEffect, askEffects } from '#lib/domain/requests/ask-effects.ts'
import { storedCounting } from '#lib/domain/requests/case-clock.ts'
import type { AskAbout } from '#lib/domain/requests/desk-forms.ts'

/** What each question would do to the clock of a case if it were asked now; null if that cannot be counted. */
export async function readAskEffects(
  context: Context,
  reference: string,
): Promise<Record<AskAbout, AskEffect> | null> {
  if (!may(context.actor, 'view-request')) return null
  const { read } = context.db
  const request = await findDeskCase(context, read, reference)
  const counting = request && storedCounting(request, await knownCalendars(read))
  if (!request || !counting) return null
  const { kind, residence } = request
  const facts = {
    ...{ kind, residence, operatorZone: context.operator.zone },
    receivedAt: Temporal.Instant.from(request.receivedAt),
    events: clockEventsOf(await listClockEvents(read, request.id)),
  }
  return askEffects(facts, counting, askedOn(context.now, clockZones(context, request)))
}
