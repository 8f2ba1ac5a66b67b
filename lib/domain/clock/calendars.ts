import type { Calendar, CalendarId } from '#lib/domain/clock/calendar.ts'
import { CN } from '#lib/domain/clock/calendars/cn.ts'
import { DE } from '#lib/domain/clock/calendars/de.ts'
import { EU_NONE } from '#lib/domain/clock/calendars/eu-none.ts'
import { FR } from '#lib/domain/clock/calendars/fr.ts'
import { GB_ENG } from '#lib/domain/clock/calendars/gb-eng.ts'
import { GB_NIR } from '#lib/domain/clock/calendars/gb-nir.ts'
import { GB_SCT } from '#lib/domain/clock/calendars/gb-sct.ts'
import { PT } from '#lib/domain/clock/calendars/pt.ts'
import { US_FEDERAL } from '#lib/domain/clock/calendars/us-federal.ts'

export type Calendars = Record<CalendarId, Calendar>

/** Every calendar that comes with the portal. */
export const CALENDARS: Calendars = {
  CN,
  DE,
  PT,
  FR,
  'EU-NONE': EU_NONE,
  'GB-ENG': GB_ENG,
  'GB-SCT': GB_SCT,
  'GB-NIR': GB_NIR,
  'US-FEDERAL': US_FEDERAL,
}
