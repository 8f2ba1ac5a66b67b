import { getHolidayPreset } from '@hyunbinseo/holidays-kr'
import CHINESE_DAYS from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import Holidays from 'date-holidays'
import type { CalendarId } from '#lib/domain/clock/calendar.ts'
import type { CalendarFileHoliday } from '#lib/domain/clock/calendars/calendar-file.ts'
import { codeOfName } from '#scripts/calendars/library-names.ts'
import type { Region } from '#scripts/calendars/region.ts'

type Day = CalendarFileHoliday

/** The rest days of one year as the best library for the place has them, one a day, before any correction. */
export async function libraryDays(id: CalendarId, region: Region, year: number): Promise<Day[]> {
  if (id === 'KR') return koreanDays(year)
  const chinese = id === 'CN' ? chineseDays(year) : []
  return chinese.length > 0 ? chinese : worldDays(region, year)
}

/** The weekend days that the State Council made working days in that year; none where the list is not out. */
export function chineseMakeUpDays(year: number): string[] {
  return ofYear(CHINESE_DAYS.workdays, year).map(([on]) => on)
}

/** The days of that year by a rule of date-holidays (`easter 1`, `2026-06-15`), or from a day to a day (`from..to`). */
export function daysOfRule(rule: string, year: number): string[] {
  const [from = '', to] = rule.split('..')
  if (to !== undefined) return from.startsWith(`${year}-`) ? daysFrom(from, to) : []
  // any country will do: only the rule given here is read
  const library = new Holidays('DE')
  library.setHoliday(rule, { name: rule, type: 'public' })
  return library
    .getHolidays(year, 'en')
    .flatMap(({ date, name }) => (name === rule ? [date.slice(0, 10)] : []))
}

function worldDays({ library }: Region, year: number): Day[] {
  if (!library) return []
  const [country, state] = library
  const days = new Holidays(country, state ?? '', { languages: ['en'] }).getHolidays(year)
  return days.flatMap(({ date, name, type, substitute }) => {
    if (type !== 'public') return []
    const on = date.slice(0, 10)
    const code = codeOfName(country, name.replace(' (substitute day)', ''), on.slice(5))
    return code ? [{ on, name: code, ...(substitute && { substitute: true as const }) }] : []
  })
}

const KOREAN_SUBSTITUTE = /^대체공휴일\((.+)\)$/

async function koreanDays(year: number): Promise<Day[]> {
  const preset = await getHolidayPreset(String(year))
  return Object.entries(preset).flatMap(([on, names]) => {
    const [first = ''] = names
    const stoodFor = KOREAN_SUBSTITUTE.exec(first)?.[1]
    const code = codeOfName('KR', stoodFor ?? first, on.slice(5))
    return code ? [{ on, name: code, ...(stoodFor && { substitute: true as const }) }] : []
  })
}

const CHINESE_NAMES: Record<string, Day['name']> = {
  元旦: 'new-year',
  春节: 'spring-festival',
  清明: 'qingming',
  劳动节: 'labour-day',
  端午: 'dragon-boat',
  中秋: 'mid-autumn',
  国庆节: 'cn-national-day',
}

function chineseDays(year: number): Day[] {
  return ofYear(CHINESE_DAYS.holidays, year).flatMap(([on, words]) => {
    const name = CHINESE_NAMES[words.split(',')[1] ?? '']
    if (!name) throw new Error(`CN: what is "${words}" on ${on}?`)
    return [{ on, name }]
  })
}

function ofYear(days: Record<string, string>, year: number): [string, string][] {
  return Object.entries(days)
    .filter(([on]) => on.startsWith(`${year}-`))
    .sort(([one], [other]) => one.localeCompare(other))
}

function daysFrom(from: string, to: string): string[] {
  const first = Temporal.PlainDate.from(from)
  return Array.from({ length: first.until(to).days + 1 }, (_, index) => first.add({ days: index }).toString())
}
