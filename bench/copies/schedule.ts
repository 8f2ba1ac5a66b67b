import type { CopyPlan } from '#bench/copies/copy.ts'

const WEEKS = 260
const WEEK_MS = 7 * 86_400_000
/** Not more cases than a team of eight could have in hand. */
const ACTIVE_MOST = 4000

export type Scheduled = { plan: CopyPlan; weeksAgo: number }

/**
 * Which model each copy follows and how many weeks before it: closed cases over five years, as many in each week, and a
 * tenth, of some thousand at most, still in hand and as old as their models.
 */
export function* scheduleOf(plans: readonly CopyPlan[], count: number, today: string): Generator<Scheduled> {
  const closed = plans.filter(({ model }) => model.request.status === 'closed')
  const active = plans.filter(({ model }) => model.request.status !== 'closed')
  const inHand = Math.min(Math.floor(count / 10), ACTIVE_MOST)
  const past = count - inHand
  let turn = 0
  for (let n = 0; n < past; n++) {
    const weeksAgo = WEEKS - Math.floor((n * WEEKS) / past)
    let plan = closed[turn++ % closed.length]
    for (let tries = 0; plan && isErasedBy(plan, weeksAgo, today) && tries < closed.length; tries++)
      plan = closed[turn++ % closed.length]
    if (!plan) throw new Error('There is no closed case to copy.')
    yield { plan, weeksAgo }
  }
  for (let n = 0; n < inHand; n++) {
    const plan = active[n % active.length]
    if (plan) yield { plan, weeksAgo: 0 }
  }
}

/** A record whose law keeps it for two years only would be gone. */
function isErasedBy({ model }: CopyPlan, weeksAgo: number, today: string): boolean {
  const { erase_on } = model.request
  if (typeof erase_on !== 'string') return false
  return Date.parse(erase_on) - weeksAgo * WEEK_MS <= Date.parse(today)
}
