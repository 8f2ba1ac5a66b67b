import type { LawId } from '#lib/domain/clock/law.ts'
import { HOME_PLACE, resolvePlace } from '#lib/domain/clock/places.ts'

/** How the operator stands to a law: bound by it, following it of its own accord, or not following it. */
export const LAW_MODES = ['mandatory', 'voluntary', 'off'] as const
export type LawMode = (typeof LAW_MODES)[number]

/** How the operator stands to a law that it counts by. */
export type Stance = Exclude<LawMode, 'off'>

/** Where an administrator decided otherwise than the portal's default. */
export type LawModes = Partial<Record<LawId, LawMode>>

/** The law of the operator's own country: it takes the place of every law that does not count, so it always does. */
export const HOME_LAW: LawId = resolvePlace(HOME_PLACE).lawId

/** What was decided for a law, or the default: the home law binds, the others are followed of the operator's own accord. */
export function modeOf(law: LawId, modes: LawModes): LawMode {
  return modes[law] ?? (law === HOME_LAW ? 'mandatory' : 'voluntary')
}

/** How the operator stands to the law that counts for a case: the home law counts even where somebody stored `off`. */
export function stanceOf(law: LawId, modes: LawModes): Stance {
  const mode = modeOf(law, modes)
  return mode === 'off' ? 'mandatory' : mode
}
