import { LAW_IDS, type Law, type LawId, type Right } from '#lib/domain/clock/law.ts'
import { CN } from '#lib/domain/clock/laws/cn.ts'
import { EU } from '#lib/domain/clock/laws/eu.ts'
import { UK } from '#lib/domain/clock/laws/uk.ts'
import { US_CA } from '#lib/domain/clock/laws/us-ca.ts'

/** Every law the clock can count under. */
export const LAWS: Record<LawId, Law> = { CN, EU, UK, 'US-CA': US_CA }

/** The law with this id, or undefined for an id that is none. */
export function findLaw(id: string): Law | undefined {
  const known = LAW_IDS.find((lawId) => lawId === id)
  return known && LAWS[known]
}

/** Whether the law gives the right a rule to count by; `computeClock` throws where it does not. */
export function hasRule(law: Law, right: Right): boolean {
  return law.rules[right] !== undefined
}
