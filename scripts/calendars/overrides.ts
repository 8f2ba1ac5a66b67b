import { z } from 'zod'
import { CALENDAR_IDS } from '#lib/domain/clock/calendar.ts'
import { holidayCode } from '#lib/domain/clock/calendars/calendar-file.ts'
import DATA from '#scripts/calendars/overrides.json' with { type: 'json' }

/** Days of a year: a rule of date-holidays (`05-25`, `orthodox 50`, `monday before 05-25`, `2026-06-15`), or `from..to`. */
const rule = z.string()
const named = z.array(z.tuple([rule, holidayCode]))

const overrideSchema = z.strictObject({
  calendars: z.array(z.enum(CALENDAR_IDS)).min(1),
  /** Only in these years; without it, in every year. */
  years: z.array(z.int()).optional(),
  drop: z.array(holidayCode).optional(),
  /** The library's own substitute days, where ours come from `substitute`. */
  dropSubstitutes: z.literal(true).optional(),
  add: named.optional(),
  addSubstitutes: named.optional(),
  /** Holidays (all, only `of`, or all but `not`) on a Saturday or a Sunday give the nearest working day on that side. */
  substitute: z
    .strictObject({
      of: z.array(holidayCode).optional(),
      not: z.array(holidayCode).optional(),
      saturday: z.enum(['before', 'after']).optional(),
      sunday: z.enum(['after']).optional(),
    })
    .optional(),
  makeUp: z.array(z.iso.date()).optional(),
  why: z.string().min(10),
  source: z.string().min(5),
})

/** A correction of what the libraries say of some calendars, always with its reason and its source. */
export type Override = z.infer<typeof overrideSchema>

/** Every correction, reviewed by hand: a day that is not certain to be a rest day for everyone there is left out. */
export const OVERRIDES: Override[] = z.array(overrideSchema).parse(DATA)
