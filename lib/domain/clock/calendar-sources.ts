import type { Calendar } from '#lib/domain/clock/calendar.ts'
import type { Trace } from '#lib/domain/clock/receipt.ts'
import type { Text } from '#lib/domain/clock/text.ts'

/** Where one year's list of holidays was published, and when (YYYY-MM-DD) if that is known. */
export type YearSource = { year: number; source: string; publishedOn: string | null; isComplete: boolean }

/** The calendar of a sum: its name, and the lists of the years it reaches; none for one that has only weekends. */
export type CalendarSources = { name: Text; years: YearSource[] }

/** What a reader needs to look the holidays of a sum up for themselves. */
export function calendarSources({ name, years }: Calendar, trace: Trace): CalendarSources {
  if (years === 'weekends-only') return { name, years: [] }
  const days = trace.flatMap((line) => (line.code === 'received' || line.code === 'result' ? [line.on] : []))
  const reached = new Set(days.map((day) => Number(day.slice(0, 4))))
  const [first, last] = [Math.min(...reached), Math.max(...reached)]
  const known = Object.entries(years).filter(([year]) => Number(year) >= first && Number(year) <= last)
  return {
    name,
    years: known.map(([year, { source, published, complete }]) => ({
      year: Number(year),
      source,
      publishedOn: published ?? null,
      isComplete: complete,
    })),
  }
}
