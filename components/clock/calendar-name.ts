import type { CalendarId } from '#lib/domain/clock/calendar.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { textIn } from '#lib/i18n/text-in.ts'

/** The name of a calendar in the reader's language. */
export function calendarName(id: CalendarId, locale: Locale): string {
  return textIn(CALENDARS[id].name, locale)
}
