import { saveCasesToMove } from '#db/queries/cases-to-move.ts'
import { countOpenByCalendar, countOpenByLaw } from '#db/queries/open-cases.ts'
import type { Context } from '#lib/commands/context.ts'
import { oldVersionsOf } from '#lib/commands/steps/law-moves.ts'
import { calendarMoves } from '#lib/commands/steps/year-moves.ts'
import { LAW_IDS } from '#lib/domain/clock/law.ts'
import { type CasesToMove, lawKey } from '#lib/domain/holidays/cases-to-move.ts'
import { concernsLaw } from '#lib/domain/requests/moved-case.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Counts the open cases whose stored dates are no longer what the portal counts, since its calendars or its way of
 * counting changed with an upgrade, and those filed under an older version of a law about which nobody has decided, so
 * that the desk can say so. Moves nothing: that is an administrator's to decide.
 */
export async function lookForCasesToMove(context: Context): Promise<Result<{ found: number }>> {
  const { actor, db, now } = context
  if (actor.type !== 'system') return failed('not-permitted')
  const calendars = new Set((await countOpenByCalendar(db.read)).map(({ calendar }) => calendar))
  const found: CasesToMove = {}
  for (const calendar of calendars) {
    const { cases } = await calendarMoves(context, db.read, calendar)
    const count = cases.filter(concernsLaw).length
    if (count > 0) found[calendar] = count
  }
  const counts = await countOpenByLaw(db.read)
  for (const law of LAW_IDS) {
    const old = await oldVersionsOf(context, db.read, { law, counts })
    const undecided = old.reduce((sum, each) => sum + each.undecided, 0)
    if (undecided > 0) found[lawKey(law)] = undecided
  }
  await db.transaction((tx) => saveCasesToMove(tx, found, instantText(now)))
  return ok({ found: Object.values(found).reduce((sum, count) => sum + count, 0) })
}
