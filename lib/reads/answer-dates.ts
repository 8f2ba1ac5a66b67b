import type { Context } from '#lib/commands/context.ts'
import { knownCalendars } from '#lib/commands/steps/known-calendars.ts'
import type { Calendars } from '#lib/domain/clock/calendars.ts'
import type { LawId } from '#lib/domain/clock/law.ts'
import { type PlaceId, resolvePlace } from '#lib/domain/clock/places.ts'
import { caseClock } from '#lib/domain/requests/case-clock.ts'
import { ASKED_KINDS, type AskedKind } from '#lib/domain/requests/kinds.ts'

/** One place for each law whose clock the portal counts. */
const PLACE_OF_EACH_LAW = ['CN', 'DE', 'GB-ENG', 'US-CA'] as const satisfies readonly PlaceId[]

/** By when (`YYYY-MM-DD`) an answer would be due if it were asked now; null where the law sets no date. */
export type AnswerDates = { law: LawId; dueOn: Record<AskedKind, string | null> }

/** The day an answer is due if this is asked now from this place. */
export async function readAnswerDate(
  context: Context,
  kind: AskedKind,
  residence: string,
): Promise<string | null> {
  return answerDate(context, { kind, residence }, await knownCalendars(context.db.read))
}

/** The same for every kind under every law, for the start page. */
export async function readAnswerDates(context: Context): Promise<AnswerDates[]> {
  const calendars = await knownCalendars(context.db.read)
  return PLACE_OF_EACH_LAW.map((residence) => {
    const dates = ASKED_KINDS.map(
      (kind) => [kind, answerDate(context, { kind, residence }, calendars)] as const,
    )
    return {
      law: resolvePlace(residence).lawId,
      dueOn: Object.fromEntries(dates) as Record<AskedKind, string | null>,
    }
  })
}

type Ask = { kind: AskedKind; residence: string }

function answerDate({ now, operator }: Context, ask: Ask, calendars: Calendars): string | null {
  const facts = { ...ask, receivedAt: now, events: [], operatorZone: operator.zone }
  return caseClock(facts, { euCalendar: operator.euCalendar, calendars }).dueOn
}
