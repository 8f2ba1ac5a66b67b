import type { Queries } from '#db/client.ts'
import {
  type countOpenByLaw,
  countUndecided,
  type OpenCaseRow,
  type VersionCases,
} from '#db/queries/open-cases.ts'
import type { Context } from '#lib/commands/context.ts'
import { eyesOf } from '#lib/commands/steps/desk-case.ts'
import { knownCalendars } from '#lib/commands/steps/known-calendars.ts'
import { fingerprintOf, type Moves, movedOf, movesOf } from '#lib/commands/steps/moved-cases.ts'
import { isCalendarId } from '#lib/domain/clock/calendar.ts'
import type { Calendars } from '#lib/domain/clock/calendars.ts'
import type { Law, LawId } from '#lib/domain/clock/law.ts'
import { hasRule, lawOn } from '#lib/domain/clock/laws.ts'
import type { Counting } from '#lib/domain/requests/case-clock.ts'
import type { MovedCase } from '#lib/domain/requests/moved-case.ts'
import { dayIn } from '#lib/platform/clock.ts'

/** What counting undecided open cases under the version in force would do; `undecided` is how many there are. */
export type LawMoves = {
  which: VersionCases
  moves: Moves
  cases: MovedCase[]
  undecided: number
  fingerprint: string
}

/** The version of a law in force where the operator works, today. */
export function lawToday({ now, operator }: Context, law: LawId): Law {
  return lawOn(law, dayIn(now, operator.zone))
}

/** Open cases filed under a version that is not in force any more and about which nobody has decided. */
export type OldVersion = { version: string; undecided: number }

/** The older versions of a law that wait for a decision, among those that have open cases (`counts`). */
export async function oldVersionsOf(
  context: Context,
  db: Queries,
  { law, counts }: { law: LawId; counts: Awaited<ReturnType<typeof countOpenByLaw>> },
): Promise<OldVersion[]> {
  const over = lawToday(context, law).version
  const waiting: OldVersion[] = []
  for (const { lawVersion } of counts.filter((each) => each.law === law && each.lawVersion !== over)) {
    const undecided = await countUndecided(db, { law, lawVersion, over }, eyesOf(context))
    if (undecided > 0) waiting.push({ version: lawVersion, undecided })
  }
  return waiting
}

/** What the version in force today would do to the open cases filed under `from`; null if that is the one in force. */
export async function lawMoves(
  context: Context,
  db: Queries,
  { law, from }: { law: LawId; from: string },
): Promise<LawMoves | null> {
  const to = lawToday(context, law)
  if (to.version === from) return null
  const which = { law, lawVersion: from, over: to.version }
  const calendars = await knownCalendars(db)
  const moves = await movesOf(context, db, {
    which,
    countingOf: (request) => countingBy(to, request, calendars),
  })
  const cases = movedOf(moves)
  const undecided = moves.all.length + moves.uncounted
  const fingerprint = fingerprintOf(cases, JSON.stringify([which, undecided]))
  return { which, moves, cases, undecided, fingerprint }
}

// a version that has no rule for what was asked cannot count it
function countingBy(law: Law, { kind, calendar }: OpenCaseRow, calendars: Calendars): Counting | null {
  return hasRule(law, kind) && isCalendarId(calendar) ? { law, calendar: calendars[calendar] } : null
}
