import type { LetterVerb } from '#lib/domain/letters/content.ts'
import type { LetterUse } from '#lib/domain/letters/templates.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import { closingOutcomes } from '#lib/domain/requests/refusal.ts'

type Asked = { law: string; kind: Kind; disputedAt: string | null }

/** What the letters of a verb can be for on this case. */
export function usesOf(verb: LetterVerb, request: Asked): LetterUse[] {
  if (verb === 'ask') return ['question']
  if (verb === 'reply') return ['reply']
  return verb === 'refuse' ? ['refused'] : closingOutcomes(request)
}
