import type { Sourced } from '#lib/domain/clock/law.ts'
import { KINDS, type Kind } from '#lib/domain/requests/kinds.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'

/** What an answer can have to say, in the order in which a person reads it; words are `answers.items.<code>`. */
export const ITEM_CODES = [
  'confirmation',
  'searched',
  'reference',
  'identity-missing',
  'reasons',
  'withheld',
  'rest-done',
  'corrected',
  'copy-corrected',
  'erased',
  'stopped',
  'consequences',
  'findings',
  'measures',
  'kept',
  'storage-only',
  'kept-purpose',
  'backups',
  'recipients-told',
  'record-kept',
  'copy',
  'summary',
  'period',
  'sensitive-named',
  'categories',
  'purposes',
  'uses',
  'uses-past-year',
  'criteria',
  'source',
  'recipients',
  'named-recipients',
  'transfers',
  'retention',
  'automated-decisions',
  'codes-explained',
  'changed-since',
  'controller',
  'rights',
  'correction-right',
  'authority',
  'statement',
  'other-holder',
  'contact-person',
  'extension-reasons',
  'new-date',
  'partial-answer',
  'extension-complaint',
] as const
export type ItemCode = (typeof ITEM_CODES)[number]

/** What is being written: the answer that ends a case with this outcome, or the notice that it comes later. */
export type Occasion = Outcome | 'extended'

/** One thing a law wants said, to whoever asked for one of these kinds, on these occasions. */
export type Item = Sourced & { code: ItemCode; kinds: readonly Kind[]; on: readonly Occasion[] }

/** Something was done. */
export const YES: readonly Occasion[] = ['granted', 'partly-granted']
/** Something was not done. */
export const SAYS_NO: readonly Occasion[] = ['refused', 'partly-granted', 'restricted']
export const REFUSED: readonly Occasion[] = ['refused']
/** Something is kept that was to be erased. */
export const KEPT: readonly Occasion[] = ['partly-granted', 'restricted']
export const LATER: readonly Occasion[] = ['extended']

export const ANY_KIND: readonly Kind[] = KINDS

/** What is to be said on these occasions to those who asked for these kinds, each with where that stands. */
export function says(
  kinds: readonly Kind[],
  on: readonly Occasion[],
  items: Partial<Record<ItemCode, Sourced>>,
): Item[] {
  return (Object.entries(items) as [ItemCode, Sourced][]).map(([code, sourced]) => ({
    code,
    ...sourced,
    kinds,
    on,
  }))
}
