import type { CalendarId } from '#lib/domain/clock/calendar.ts'
import type { EEA_CALENDAR_IDS } from '#lib/domain/clock/calendar-ids.ts'
import type { LawId } from '#lib/domain/clock/law.ts'

/** Where a person may say they live: the law of that place, the calendar it is read with, and its capital's zone. */
export type Place = { id: PlaceId; lawId: LawId; calendar: CalendarId; zone: string }

/** Calendars that an EU establishment can bring; a controller outside the Union has none of its own. */
export type EstablishmentCalendar = (typeof EEA_CALENDAR_IDS)[number] | 'EU-NONE'

const EEA_ZONES = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  HR: 'Europe/Zagreb',
  CY: 'Asia/Nicosia',
  CZ: 'Europe/Prague',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  DE: 'Europe/Berlin',
  GR: 'Europe/Athens',
  HU: 'Europe/Budapest',
  IS: 'Atlantic/Reykjavik',
  IE: 'Europe/Dublin',
  IT: 'Europe/Rome',
  LV: 'Europe/Riga',
  LI: 'Europe/Vaduz',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  MT: 'Europe/Malta',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon',
  RO: 'Europe/Bucharest',
  SK: 'Europe/Bratislava',
  SI: 'Europe/Ljubljana',
  ES: 'Europe/Madrid',
  SE: 'Europe/Stockholm',
} as const

const OTHER_PLACES = {
  CN: { lawId: 'CN', calendar: 'CN', zone: 'Asia/Shanghai' },
  'GB-ENG': { lawId: 'UK', calendar: 'GB-ENG', zone: 'Europe/London' },
  'GB-SCT': { lawId: 'UK', calendar: 'GB-SCT', zone: 'Europe/London' },
  'GB-NIR': { lawId: 'UK', calendar: 'GB-NIR', zone: 'Europe/London' },
  'US-CA': { lawId: 'US-CA', calendar: 'US-FEDERAL', zone: 'America/Los_Angeles' },
  // no law of theirs is loaded: the operator's home law applies to everyone whose data it handles (PIPL art. 3(1))
  OTHER: { lawId: 'CN', calendar: 'CN', zone: 'Asia/Shanghai' },
} as const satisfies Record<string, Omit<Place, 'id'>>

/** Where the operator's home law is found: it applies to everyone whose data it handles (PIPL art. 3(1)). */
export const HOME_PLACE = 'OTHER'

type EeaId = keyof typeof EEA_ZONES
export type PlaceId = EeaId | keyof typeof OTHER_PLACES

const EEA_IDS = Object.keys(EEA_ZONES) as EeaId[]

/** Every place a person can pick; England stands for England and Wales, which share their bank holidays. */
export const PLACE_IDS: readonly PlaceId[] = [
  'CN',
  ...EEA_IDS,
  'GB-ENG',
  'GB-SCT',
  'GB-NIR',
  'US-CA',
  'OTHER',
]

/** Every place, read for an operator without an establishment in the Union. */
export const PLACES: readonly Place[] = PLACE_IDS.map((id) => placeOf(id, 'EU-NONE'))

/**
 * The law, calendar and zone for a residence. Under EU law the holidays are those of the place where the operator acts,
 * not where the person lives (Reg. 1182/71 art. 2(1)). An unknown id is treated as OTHER.
 */
export function resolvePlace(placeId: string, establishment: EstablishmentCalendar = 'EU-NONE'): Place {
  const known = PLACE_IDS.find((id) => id === placeId)
  return placeOf(known ?? HOME_PLACE, establishment)
}

function placeOf(id: PlaceId, establishment: EstablishmentCalendar): Place {
  if (isEea(id)) return { id, lawId: 'EU', calendar: establishment, zone: EEA_ZONES[id] }
  return { id, ...OTHER_PLACES[id] }
}

function isEea(id: PlaceId): id is EeaId {
  return id in EEA_ZONES
}
