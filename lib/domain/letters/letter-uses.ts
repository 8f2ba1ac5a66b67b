import type { LetterUse } from '#lib/domain/letters/templates.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import { closingOutcomes } from '#lib/domain/requests/refusal.ts'

/** What staff can write to a person with, each on a page of its own. */
export const LETTER_VERBS = ['ask', 'reply', 'close', 'refuse'] as const
export type LetterVerb = (typeof LETTER_VERBS)[number]

export function isLetterVerb(value: unknown): value is LetterVerb {
  return LETTER_VERBS.some((verb) => verb === value)
}

type Asked = { law: string; kind: Kind; disputedAt: string | null }

/** What the letters of a verb can be for on this case. */
export function usesOf(verb: LetterVerb, request: Asked): LetterUse[] {
  if (verb === 'ask') return ['question']
  if (verb === 'reply') return ['reply']
  return verb === 'refuse' ? ['refused'] : closingOutcomes(request)
}
