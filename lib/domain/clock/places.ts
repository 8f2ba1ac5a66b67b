import type { CalendarId } from '#lib/domain/clock/calendar.ts'
import type { EEA_CALENDAR_IDS } from '#lib/domain/clock/calendar-ids.ts'
import type { LawId } from '#lib/domain/clock/law.ts'
import { PLACE_TABLE } from '#lib/domain/clock/place-table.ts'

/** Where a person may say they live: the law of that place, the calendar it is read with, and its zone. */
export type Place = { id: PlaceId; lawId: LawId; calendar: CalendarId; zone: string }

/** Calendars that an EU establishment can bring; a controller outside the Union has none of its own. */
export type EstablishmentCalendar = (typeof EEA_CALENDAR_IDS)[number] | 'EU-NONE'

type Table = typeof PLACE_TABLE
export type Region = keyof Table
export type PlaceId = { [R in Region]: keyof Table[R] }[Region]

/** Where the operator's home law is found: it applies to everyone whose data it handles (PIPL art. 3(1)). */
export const HOME_PLACE = 'OTHER'

/** The places of each region, in the order of the table. */
export const REGIONS: readonly { id: Region; placeIds: readonly PlaceId[] }[] = Object.entries(
  PLACE_TABLE,
).map(([id, rows]) => ({ id: id as Region, placeIds: Object.keys(rows) as PlaceId[] }))

const ROWS = new Map(
  Object.values(PLACE_TABLE).flatMap((rows) =>
    Object.entries(rows).map(([id, [lawId, calendar, zone]]) => {
      const place: Place = { id: id as PlaceId, lawId, calendar, zone }
      return [id, place] as const
    }),
  ),
)

/** Every place a person can pick, read for an operator without an establishment in the Union. */
export const PLACES: readonly Place[] = [...ROWS.values()]

export const PLACE_IDS: readonly PlaceId[] = PLACES.map(({ id }) => id)

/**
 * The law, calendar and zone for a residence. Under EU law the holidays are those of the place where the operator acts,
 * not where the person lives (Reg. 1182/71 art. 2(1)). An unknown id is treated as OTHER.
 */
export function resolvePlace(placeId: string, establishment: EstablishmentCalendar = 'EU-NONE'): Place {
  const place = ROWS.get(placeId)
  if (!place) return resolvePlace(HOME_PLACE, establishment)
  return place.lawId === 'EU' ? { ...place, calendar: establishment } : place
}
