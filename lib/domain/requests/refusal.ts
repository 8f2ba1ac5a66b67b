import type { LawId, Sourced } from '#lib/domain/clock/law.ts'
import { ANY_LAW_GROUNDS } from '#lib/domain/requests/grounds/any-law.ts'
import { ASIA_GROUNDS } from '#lib/domain/requests/grounds/asia.ts'
import { CANADA_GROUNDS } from '#lib/domain/requests/grounds/canada.ts'
import { CN_GROUNDS } from '#lib/domain/requests/grounds/cn.ts'
import { ELSEWHERE_GROUNDS } from '#lib/domain/requests/grounds/elsewhere.ts'
import { EU_GROUNDS } from '#lib/domain/requests/grounds/eu.ts'
import {
  type Ground,
  OUTCOMES_WITH_GROUND,
  type OutcomeWithGround,
} from '#lib/domain/requests/grounds/ground.ts'
import { UK_GROUNDS } from '#lib/domain/requests/grounds/uk.ts'
import { US_CA_GROUNDS } from '#lib/domain/requests/grounds/us-ca.ts'
import { US_STATE_GROUNDS } from '#lib/domain/requests/grounds/us-states.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import { CLOSING_OUTCOMES, type Outcome } from '#lib/domain/requests/lifecycle.ts'
import { type FieldProblem, fieldFailed, ok, type Result } from '#lib/domain/result.ts'

/**
 * Every ground a law gives, by its code. The operator's policy names six situations that excuse *sharing* data
 * without consent; they excuse no refusal and are not here.
 */
export const GROUNDS = {
  ...CN_GROUNDS,
  ...EU_GROUNDS,
  ...UK_GROUNDS,
  ...US_CA_GROUNDS,
  ...US_STATE_GROUNDS,
  ...CANADA_GROUNDS,
  ...ASIA_GROUNDS,
  ...ELSEWHERE_GROUNDS,
  ...ANY_LAW_GROUNDS,
} as const
export type GroundCode = keyof typeof GROUNDS

type Asked = { law: string; kind: Kind }

/** A ground as one law has it. */
export type FoundGround = Sourced & { code: GroundCode }

/** The ground with this code and where this law has it, or undefined for a code or a law that has none. */
export function findGround(code: string | null, law: string): FoundGround | undefined {
  return isGroundCode(code) ? groundOf(code, law) : undefined
}

/** Whether this is a ground that some law gives. */
export function isGroundCode(code: string | null): code is GroundCode {
  return code !== null && Object.hasOwn(GROUNDS, code)
}

function groundOf(code: GroundCode, law: string): FoundGround | undefined {
  const { laws }: Ground = GROUNDS[code]
  const sourced = Object.hasOwn(laws, law) ? laws[law as LawId] : undefined
  return sourced && { code, ...sourced }
}

/** The grounds of the law that fit what was asked and allow this outcome, in the law's order. */
export function groundsFor({ law, kind }: Asked, outcome: OutcomeWithGround): FoundGround[] {
  return (Object.keys(GROUNDS) as GroundCode[]).flatMap((code) => {
    const { kinds, outcomes }: Ground = GROUNDS[code]
    return kinds.includes(kind) && outcomes.includes(outcome) ? (groundOf(code, law) ?? []) : []
  })
}

/** Whether an outcome says no to something and must rest on a ground. */
export function needsGround(outcome: Outcome): outcome is OutcomeWithGround {
  return (OUTCOMES_WITH_GROUND as readonly Outcome[]).includes(outcome)
}

/**
 * What a handler may close this case with: an outcome for which its law gives no ground is not offered, and what
 * the owner of the mailbox disowned ends for want of a person.
 */
export function closingOutcomes({ disputedAt, ...asked }: Asked & { disputedAt: string | null }): Outcome[] {
  if (disputedAt) return ['identity-not-proven']
  return CLOSING_OUTCOMES.filter((outcome) => !needsGround(outcome) || groundsFor(asked, outcome).length > 0)
}

/** Whether the law lets this kind be refused at all. */
export function canRefuse(asked: Asked): boolean {
  return groundsFor(asked, 'refused').length > 0
}

/** The ground to store with a decision: one that fits, or null where the outcome needs none. */
export function checkGround(asked: Asked, outcome: Outcome, code: string | null): Result<GroundCode | null> {
  if (!needsGround(outcome)) return ok(null)
  const fitting = groundsFor(asked, outcome).find((ground) => ground.code === code)
  if (fitting) return ok(fitting.code)
  const problem: FieldProblem['code'] = code ? 'ground-unfitting' : 'ground-missing'
  return fieldFailed('ground', problem)
}
