import type { RestDays } from '#lib/domain/clock/calendar.ts'

/** Sundays and public holidays: under these laws a Saturday is a day like any other. */
export const SUNDAY_HOLIDAYS: RestDays = { weekdays: [7], holidays: true }
