import { z } from 'zod'
import { CALENDAR_IDS, type Calendar, type CalendarYear, type Holiday } from '#lib/domain/clock/calendar.ts'
import NAMES from '#lib/domain/clock/calendars/names.json' with { type: 'json' }
import { type Text, textSchema } from '#lib/domain/clock/text.ts'

/** The code of a holiday: its key in names.json, where it has its name in every language. */
export type HolidayCode = keyof typeof NAMES

export const holidayCode = z.enum(Object.keys(NAMES) as [HolidayCode, ...HolidayCode[]])

const day = z.iso.date()

const holidaySchema = z.strictObject({
  on: day,
  to: day.optional(),
  name: holidayCode,
  /** The working day given off for a holiday that falls on a rest day. */
  substitute: z.literal(true).optional(),
})

const yearSchema = z.strictObject({
  complete: z.boolean(),
  source: z.string().min(1),
  published: day.optional(),
  holidays: z.array(holidaySchema),
  makeUpWorkingDays: z.array(day).optional(),
})

/** A calendar as it lies in its data file: one year a key, each holiday by its code. */
export const calendarFileSchema = z.strictObject({
  id: z.enum(CALENDAR_IDS),
  name: textSchema,
  years: z.union([z.literal('weekends-only'), z.record(z.string().regex(/^\d{4}$/), yearSchema)]),
})
export type CalendarFile = z.infer<typeof calendarFileSchema>
export type CalendarFileYear = z.infer<typeof yearSchema>
export type CalendarFileHoliday = z.infer<typeof holidaySchema>

/** The calendar of a data file, its holidays by name. @throws ZodError for a file that is none, or an unknown code. */
export function calendarOf(file: unknown): Calendar {
  const { years, ...calendar } = calendarFileSchema.parse(file)
  if (years === 'weekends-only') return { ...calendar, years }
  const named = Object.entries(years).map(([year, list]): [number, CalendarYear] => [
    Number(year),
    yearOf(list),
  ])
  return { ...calendar, years: Object.fromEntries(named) }
}

function yearOf({ holidays, ...year }: CalendarFileYear): CalendarYear {
  return { ...year, holidays: holidays.map(holidayOf) }
}

function holidayOf({ name, substitute, ...days }: CalendarFileHoliday): Holiday {
  return { ...days, name: substitute ? SUBSTITUTES[name] : NAMES[name] }
}

// made once, so that the same day always has the same name object
const SUBSTITUTES = Object.fromEntries(
  Object.entries(NAMES).map(([code, name]) => [code, substituteOf(name)]),
) as Record<HolidayCode, Text>

function substituteOf(name: Text): Text {
  return { en: `${name.en} (substitute day)`, 'zh-CN': `${name['zh-CN']}补假` }
}
