import { isInForce } from '#lib/domain/clock/laws.ts'
import { HOME_PLACE, type Place, resolvePlace } from '#lib/domain/clock/places.ts'
import { type LawModes, modeOf } from '#lib/domain/operator/law-modes.ts'

/** The law and calendar that count for a place, and why they are not the place's own. */
export type Applicable = Pick<Place, 'lawId' | 'calendar'> & { instead?: 'not-in-force' | 'off' }

/**
 * The law that counts for people of a place on a day (YYYY-MM-DD). Where their own is not in force yet, or the operator
 * does not follow it, the operator's home law protects them: it applies to everyone whose data it handles (PIPL art. 3(1)).
 */
export function applicableLaw(place: Place, on: string, modes: LawModes): Applicable {
  const { lawId, calendar } = place
  const home = resolvePlace(HOME_PLACE)
  if (!isInForce(lawId, on)) return { lawId: home.lawId, calendar: home.calendar, instead: 'not-in-force' }
  if (lawId !== home.lawId && modeOf(lawId, modes) === 'off')
    return { lawId: home.lawId, calendar: home.calendar, instead: 'off' }
  return { lawId, calendar }
}
