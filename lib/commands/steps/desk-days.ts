import type { Queries } from '#db/client.ts'
import type { Context } from '#lib/commands/context.ts'
import { knownCalendars } from '#lib/commands/steps/known-calendars.ts'
import { type DeskDays, HOME_CALENDAR } from '#lib/domain/operator/working-morning.ts'

/** The days the desk works on, as its calendar is known now. */
export async function deskDays({ operator }: Context, db: Queries): Promise<DeskDays> {
  return { zone: operator.zone, calendar: (await knownCalendars(db))[HOME_CALENDAR] }
}
