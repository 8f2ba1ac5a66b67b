import type { Measures } from '#lib/domain/reports/measures.ts'
import { suppressed } from '#lib/domain/reports/suppression.ts'

/** A number as the public page shows it; null where it is too small to be shown. */
export type PublicCount = { key: string; count: number | null }

export type PublicFigures = {
  received: number | null
  answered: number | null
  shareInTime: number | null
  median: number | null
  kinds: PublicCount[]
  outcomes: PublicCount[]
  grounds: PublicCount[]
}

type Counted = { key: string; count: number }

/**
 * What the public page shows: nothing below `atLeast`, and no share or median that rests on fewer answers, since it
 * would tell of single people.
 */
export function publicFigures(
  {
    received,
    totals,
    kinds,
    outcomes,
    grounds,
  }: {
    received: number
    totals: Measures
    kinds: readonly Counted[]
    outcomes: readonly Counted[]
    grounds: readonly Counted[]
  },
  atLeast: number,
): PublicFigures {
  const { answered, shareInTime, median, inTime, late } = totals
  const whole = (number: number) => (number > 0 && number < atLeast ? null : number)
  // a share in which fewer than that were late would tell of them
  const isTelling = inTime + late >= atLeast && (late === 0 || late >= atLeast)
  return {
    received: whole(received),
    answered: whole(answered),
    shareInTime: isTelling ? shareInTime : null,
    median: answered >= atLeast ? median : null,
    kinds: hidden(kinds, atLeast),
    outcomes: hidden(outcomes, atLeast),
    grounds: hidden(grounds, atLeast),
  }
}

function hidden(lines: readonly Counted[], atLeast: number): PublicCount[] {
  const counts = suppressed(
    lines.map(({ count }) => count),
    atLeast,
  )
  return lines.map(({ key }, at) => ({ key, count: counts[at] ?? null }))
}
