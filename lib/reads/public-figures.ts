import { countAnswered, countReceived } from '#db/queries/case-figures.ts'
import type { Context } from '#lib/commands/context.ts'
import { readDeskRules } from '#lib/commands/steps/read-desk-rules.ts'
import { ANSWERS, type AnsweredCount, measuresOf } from '#lib/domain/reports/measures.ts'
import { type PublicFigures, publicFigures } from '#lib/domain/reports/public-figures.ts'
import { daysOf, type Period, shifted } from '#lib/domain/reports/report-filter.ts'
import { dayIn } from '#lib/platform/clock.ts'

const MONTHS = 12

export type PublicReport = { period: Period; atLeast: number; figures: PublicFigures }

/**
 * How the operator answers, for anybody, where the desk's rules say so: the twelve months before this one, which are
 * whole, small numbers left out. Null where it is not shown.
 */
export async function readPublicFigures(context: Context): Promise<PublicReport | null> {
  const { db, now, operator } = context
  const rules = await readDeskRules(context, db.read)
  if (!rules.publicFigures) return null
  const to = shifted(dayIn(now, operator.zone).slice(0, 7), -1)
  const period = { from: shifted(to, 1 - MONTHS), to }
  const cut = { ...daysOf(period), readerId: null }
  const answered = (by: 'all' | 'outcome') => countAnswered(db.read, cut, { by, outcomes: ANSWERS })
  const kinds = await countReceived(db.read, cut, 'kind')
  const figures = publicFigures(
    {
      received: kinds.reduce((sum, { count }) => sum + count, 0),
      totals: measuresOf(await answered('all')),
      kinds: kinds.map(({ group, count }) => ({ key: group, count })),
      outcomes: byGroup(await answered('outcome')),
      grounds: byGroup(await countAnswered(db.read, cut, { by: 'ground', outcomes: ['refused'] })),
    },
    rules.publicFiguresAtLeast,
  )
  return { period, atLeast: rules.publicFiguresAtLeast, figures }
}

/** Whether anybody may read them; asked for every public page, which names them at its foot. */
export async function showsPublicFigures(context: Context): Promise<boolean> {
  return (await readDeskRules(context, context.db.read)).publicFigures
}

function byGroup(counts: readonly AnsweredCount[]): { key: string; count: number }[] {
  const sums = new Map<string, number>()
  for (const { group, count } of counts) sums.set(group, (sums.get(group) ?? 0) + count)
  return [...sums].map(([key, count]) => ({ key, count }))
}
