import { writeFileSync } from 'node:fs'
import { CALENDAR_IDS } from '#lib/domain/clock/calendar.ts'
import { draftCalendar } from '#scripts/calendars/draft.ts'
import { fileText } from '#scripts/calendars/file-text.ts'

/** The years of the data files. To add one: put it here, run `npm run calendars:draft`, review the diff. */
export const YEARS = [2025, 2026, 2027]

if (import.meta.main)
  for (const id of CALENDAR_IDS)
    writeFileSync(`lib/domain/clock/calendars/data/${id}.json`, fileText(await draftCalendar(id, YEARS)))
