import type { HolidayCode } from '#lib/domain/clock/calendars/calendar-file.ts'
import NAMES from '#scripts/calendars/library-names.json' with { type: 'json' }

const TABLE: Record<string, Record<string, string | null>> = NAMES

/**
 * What we call the day that a library names so, in a country, on `MM-DD`: the table may tell two days of one name apart
 * by it. `null` is a day that is no rest day for everyone there and is left out.
 * @throws Error for a name that nobody has looked at yet.
 */
export function codeOfName(country: string, name: string, monthDay: string): HolidayCode | null {
  const own = TABLE[country] ?? {}
  for (const found of [own[`${name} ${monthDay}`], own[name], TABLE['*']?.[name]])
    if (found !== undefined) return found as HolidayCode | null
  throw new Error(`${country}: what is "${name}" on ${monthDay}? Add it to library-names.json.`)
}
