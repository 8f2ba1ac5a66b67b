import type { LawId, Sourced } from '#lib/domain/clock/law.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'

/** Outcomes that say no to something, so that the answer must rest on a ground. */
export const OUTCOMES_WITH_GROUND = ['refused', 'partly-granted', 'restricted'] as const satisfies Outcome[]
export type OutcomeWithGround = (typeof OUTCOMES_WITH_GROUND)[number]

/**
 * One reason that laws give for not doing all that was asked: where it stands in each, which kinds it fits and what it
 * allows. `standard` and `policy` grounds bind nobody by themselves: the reasons must name the law they rest on.
 */
export type Ground = {
  laws: Partial<Record<LawId, Sourced>>
  kinds: readonly Kind[]
  outcomes: readonly OutcomeWithGround[]
}

export const ground = (
  laws: Ground['laws'],
  kinds: Ground['kinds'],
  outcomes: Ground['outcomes'],
): Ground => ({
  laws,
  kinds,
  outcomes,
})

export const NO: readonly OutcomeWithGround[] = ['refused']
export const IN_PART: readonly OutcomeWithGround[] = ['partly-granted']
export const NO_OR_IN_PART: readonly OutcomeWithGround[] = ['refused', 'partly-granted']
/** Kept, but locked away: storage and protection only. */
export const LOCKED_OR_IN_PART: readonly OutcomeWithGround[] = ['restricted', 'partly-granted']
export const ANY_NO: readonly OutcomeWithGround[] = OUTCOMES_WITH_GROUND

/** Cancelling an account ends in erasure, so what excuses one from erasing excuses from it too. */
export const ERASURE: readonly Kind[] = ['deletion', 'cancellation']
export const ACCESS: readonly Kind[] = ['access']
export const CORRECTION: readonly Kind[] = ['correction']
/** An appeal is looked into as a complaint is. */
export const COMPLAINT: readonly Kind[] = ['complaint', 'appeal']
export const APPEAL: readonly Kind[] = ['appeal']
export const WITHDRAWAL: readonly Kind[] = ['withdrawal']
/** Every right that may be refused at all: withdrawing consent may not (GDPR 7(3), PIPL 15), a complaint is weighed. */
export const RIGHTS: readonly Kind[] = ['access', 'correction', 'deletion', 'cancellation']
