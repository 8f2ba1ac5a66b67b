import type { Queries } from '#db/client.ts'
import { findLawModes } from '#db/queries/law-modes.ts'
import type { Context } from '#lib/commands/context.ts'
import { knownCalendars } from '#lib/commands/steps/known-calendars.ts'
import type { CaseRules } from '#lib/domain/requests/case-clock.ts'

/** What decides the dates of whatever is filed now. Two small prepared queries: it runs with every submission. */
export async function caseRules({ operator }: Context, db: Queries): Promise<CaseRules> {
  const { euCalendar, isSmallAgent } = operator
  const [calendars, modes] = [await knownCalendars(db), await findLawModes(db)]
  return { euCalendar, isSmallAgent, calendars, modes }
}
