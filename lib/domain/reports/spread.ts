/** How many cases took so many days. */
export type DaysCount = { days: number; count: number }

/** The day below which half of them lie (the mean of the middle two of an even number); null of none. */
export function medianDays(counts: readonly DaysCount[]): number | null {
  const total = sum(counts)
  if (total === 0) return null
  const [lower, upper] = [Math.floor((total + 1) / 2), Math.ceil((total + 1) / 2)]
  return (dayAt(counts, lower) + dayAt(counts, upper)) / 2
}

/** The least number of days within which at least `share` percent of them were done (nearest rank); null of none. */
export function percentileDays(counts: readonly DaysCount[], share: number): number | null {
  const total = sum(counts)
  return total === 0 ? null : dayAt(counts, Math.max(1, Math.ceil((total * share) / 100)))
}

/** The mean in days, null of none. */
export function meanDays(counts: readonly DaysCount[]): number | null {
  const total = sum(counts)
  return total === 0 ? null : counts.reduce((days, each) => days + each.days * each.count, 0) / total
}

const sum = (counts: readonly DaysCount[]) => counts.reduce((total, { count }) => total + count, 0)

/** The days of the case of that rank, from 1. */
function dayAt(counts: readonly DaysCount[], rank: number): number {
  let passed = 0
  const ordered = counts.toSorted((one, other) => one.days - other.days)
  for (const { days, count } of ordered) {
    passed += count
    if (passed >= rank) return days
  }
  throw new RangeError(`No case has the rank ${rank}.`)
}
