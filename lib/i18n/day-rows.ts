import type { TraceLine } from '#lib/domain/clock/receipt.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { clockSpeaker } from '#lib/i18n/clock-speaker.ts'

/** A stretch of days as a row: which days, whether and why they count, and the numbers they get (empty: none). */
export type DayRow = { key: string; days: string; what: string; numbers: string; isCounted: boolean }

/** The day-by-day lines of a sum as rows of a table; other lines are left out. */
export function dayRows(lines: readonly TraceLine[], locale: Locale): DayRow[] {
  const say = clockSpeaker(locale)
  return lines.flatMap((line): DayRow[] => {
    if (line.code !== 'counted' && line.code !== 'skipped') return []
    const key = line.from
    const days = say.range(line.from, line.to)
    if (line.code === 'skipped') {
      const what = say.words('table.skipped', { reason: say.reason(line.reason) })
      return [{ key, days, what, numbers: '', isCounted: false }]
    }
    const { first, last, makeUp } = line
    const n = last - first + 1
    const what = say.words(makeUp ? 'table.counted-make-up' : 'table.counted', { n })
    const numbers = first === last ? String(first) : say.words('table.numbers', { first, last })
    return [{ key, days, what, numbers, isCounted: true }]
  })
}
