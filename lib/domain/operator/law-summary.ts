import { CERTAINTIES, type Certainty, type LawId } from '#lib/domain/clock/law.ts'
import { LAWS, lawOn } from '#lib/domain/clock/laws.ts'
import { PLACES, type PlaceId } from '#lib/domain/clock/places.ts'
import { HOME_LAW, type LawMode, type LawModes, modeOf } from '#lib/domain/operator/law-modes.ts'

/** A law as the desk lists it; days are YYYY-MM-DD. */
export type LawSummary = {
  id: LawId
  places: PlaceId[]
  /** The first day of its first version; in the future for a law that will start by itself. */
  since: string
  isInForce: boolean
  /** The version in force, or the first to come. */
  version: string
  /** The first day of the next version, if one is known. */
  nextFrom: string | null
  /** How many of its answers rest on what, the firmest first. */
  certainties: { certainty: Certainty; n: number }[]
  mode: LawMode
  isHome: boolean
}

export function summaryOf(id: LawId, today: string, modes: LawModes): LawSummary {
  const [{ effectiveFrom: since }] = LAWS[id]
  const law = lawOn(id, today)
  const next = LAWS[id].find(({ effectiveFrom }) => effectiveFrom > today && effectiveFrom > since)
  const grounds = Object.values(law.rules).map((rule) => (rule.respond ?? rule.withoutDelay).certainty)
  const counted = CERTAINTIES.map((certainty) => ({
    certainty,
    n: grounds.filter((each) => each === certainty).length,
  }))
  return {
    id,
    places: PLACES.filter(({ lawId }) => lawId === id).map((place) => place.id),
    since,
    isInForce: since <= today,
    version: law.version,
    nextFrom: next?.effectiveFrom ?? null,
    certainties: counted.filter(({ n }) => n > 0),
    mode: modeOf(id, modes),
    isHome: id === HOME_LAW,
  }
}
