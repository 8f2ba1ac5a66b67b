import { countOutcomes, countReceived } from '#db/queries/case-figures.ts'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { type CaliforniaLine, californiaTable } from '#lib/domain/reports/california.ts'
import { ANSWERS } from '#lib/domain/reports/measures.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { dayIn } from '#lib/platform/clock.ts'

export type CaliforniaReport = { year: number; thisYear: number; everybody: boolean; lines: CaliforniaLine[] }

/**
 * The figures that 11 CCR §7102 wants published by 1 July for the calendar year before: of Californians, or of
 * everybody, which the rule allows where it is said. By default the year before this one.
 */
export async function readCaliforniaReport(
  { actor, db, now, operator }: Context,
  { year, everybody = false }: { year?: number | undefined; everybody?: boolean },
): Promise<Result<CaliforniaReport>> {
  if (actor.type !== 'staff' || !may(actor, 'view-reports')) return failed('not-permitted')
  const thisYear = Number(dayIn(now, operator.zone).slice(0, 4))
  const counted = year ?? thisYear - 1
  const days = { first: `${counted}-01-01`, last: `${counted}-12-31` }
  const cut = { ...days, law: everybody ? undefined : 'US-CA', readerId: actor.staffId }
  const received = await countReceived(db.read, cut, 'kind')
  const answered = await countOutcomes(db.read, cut, ANSWERS)
  const lines = californiaTable(
    received.map(({ group, count }) => ({ kind: group, count })),
    answered,
  )
  return ok({ year: counted, thisYear, everybody, lines })
}
