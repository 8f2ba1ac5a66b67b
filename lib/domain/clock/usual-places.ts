import type { LawId } from '#lib/domain/clock/law.ts'
import type { PlaceId } from '#lib/domain/clock/places.ts'

/** The laws that most who ask live under, each with a place where it holds; the operator's home law first. */
export const USUAL_PLACES = {
  CN: 'CN',
  HK: 'HK',
  EU: 'DE',
  UK: 'GB-ENG',
  'US-CA': 'US-CA',
} as const satisfies Partial<Record<LawId, PlaceId>>

export type UsualLaw = keyof typeof USUAL_PLACES

export const USUAL_LAWS = Object.keys(USUAL_PLACES) as UsualLaw[]
