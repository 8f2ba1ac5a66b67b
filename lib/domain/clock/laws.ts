import { LAW_IDS, type Law, type LawId, type LawVersions, type Right } from '#lib/domain/clock/law.ts'
import { CN } from '#lib/domain/clock/laws/cn.ts'
import { EU } from '#lib/domain/clock/laws/eu.ts'
import { UK } from '#lib/domain/clock/laws/uk.ts'
import { US_CA } from '#lib/domain/clock/laws/us-ca.ts'

/** Every law the clock can count under: its versions, oldest first, each in force until the next begins. */
export const LAWS: Record<LawId, LawVersions> = { CN, EU, UK, 'US-CA': US_CA }

/** The version of a law in force on `day` (YYYY-MM-DD); before its first day, the first, which then sets no date. */
export function lawOn(id: LawId, day: string): Law {
  const [first, ...later] = LAWS[id]
  return later.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? first
}

/** Whether any version of the law is in force on `day`; future laws start by themselves. */
export function isInForce(id: LawId, day: string): boolean {
  return LAWS[id][0].effectiveFrom <= day
}

/** The version a case was filed under, or undefined when this portal does not hold it any more. */
export function findLawVersion(id: string, version: string): Law | undefined {
  return isLawId(id) ? LAWS[id].find((law) => law.version === version) : undefined
}

export function isLawId(id: string): id is LawId {
  return LAW_IDS.some((known) => known === id)
}

/** Whether the law gives the right a rule to count by; `computeClock` throws where it does not. */
export function hasRule(law: Law, right: Right): boolean {
  return law.rules[right] !== undefined
}
