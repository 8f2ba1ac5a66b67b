import type { Locale } from '#lib/domain/locales.ts'
import { type Catalogue, entryName } from '#lib/domain/operator/catalogue.ts'
import type { Details } from '#lib/domain/requests/intake.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** One answer as it is shown again: what was asked, what was said. */
export type AnswerRow = { key: string; term: string; description: string }

type DetailsOf<Of extends Kind> = Extract<Details, { kind: Of }>['details']
type Words = ReturnType<typeof wordsOf>

/** The answers to the questions of a kind, in words, in the order they were asked. */
export function answerRows(locale: Locale, { kind, details }: Details, catalogue: Catalogue): AnswerRow[] {
  // each kind's rows take exactly that kind's answers, which an indexed call cannot show
  const rows = (ROWS[kind] as (details: unknown, words: Words) => AnswerRow[])(
    details,
    wordsOf(locale, catalogue),
  )
  return rows.filter(({ description }) => description !== '')
}

/** How the answers of each version of the form are read; a new version adds a line, none is ever taken away. */
const READ_BY_VERSION: Record<number, typeof answerRows> = { 1: answerRows, 2: answerRows }

/** Answers, the version of the form they were given on, and what its lists hold. */
export type AnsweredForm = { formVersion: number; details: Details; catalogue: Catalogue }

/** The same, read on the form they were given on; null where the portal no longer knows it. */
export function rowsOnForm(
  locale: Locale,
  { formVersion, details, catalogue }: AnsweredForm,
): AnswerRow[] | null {
  return READ_BY_VERSION[formVersion]?.(locale, details, catalogue) ?? null
}

const ROWS: { [Of in Kind]: (details: DetailsOf<Of>, words: Words) => AnswerRow[] } = {
  access: (details, words) => [
    words.scope(details),
    words.row('delivery', words.nouns(`deliveries.${details.delivery}`)),
    words.row('remarks', details.remarks),
  ],
  deletion: (details, words) => [words.scope(details), words.row('remarks', details.remarks)],
  correction: ({ items, remarks }, words) => [
    ...items.map((item, at) => words.item(item, at + 1)),
    words.row('remarks', remarks),
  ],
  withdrawal: ({ purposes, remarks }, words) => [
    words.row('purposes', purposes.map(words.purpose).join('\n')),
    words.row('remarks', remarks),
  ],
  cancellation: ({ account, remarks }, words) => [
    words.row('account', account),
    words.row('understood', words.t('understoodText')),
    words.row('remarks', remarks),
  ],
  complaint: ({ whatHappened }, words) => [words.row('whatHappened', whatHappened)],
  appeal: ({ lookAgainAt }, words) => [words.row('lookAgainAt', lookAgainAt)],
}

type Asked =
  | 'scope'
  | 'delivery'
  | 'purposes'
  | 'account'
  | 'understood'
  | 'whatHappened'
  | 'lookAgainAt'
  | 'remarks'

function wordsOf(locale: Locale, { categories, purposes }: Catalogue) {
  const t = translatorFor(locale, 'request')
  const nouns = translatorFor(locale, 'nouns')
  const category = (id: string) => entryName(categories, id, locale)
  const row = (key: Asked, description: string): AnswerRow => ({
    key,
    term: t(`answers.${key}`),
    description,
  })
  return {
    t: (key: 'understoodText') => t(`answers.${key}`),
    nouns,
    row,
    purpose: (id: string) => entryName(purposes, id, locale),
    scope: ({ scope, categories: named }: Pick<DetailsOf<'access'>, 'scope' | 'categories'>) => {
      const text = named.map(category).join('\n')
      return row('scope', scope === 'all' ? nouns('scopes.all') : text)
    },
    item: (item: DetailsOf<'correction'>['items'][number], n: number): AnswerRow => ({
      key: `item-${n}`,
      term: t('answers.items', { n }),
      description: [
        // both came with the second version of the form
        ...(item.category ? [category(item.category)] : []),
        t('answers.itemText', { says: item.says, shouldSay: item.shouldSay }),
        ...(item.why ? [t('answers.itemWhy', { why: item.why })] : []),
      ].join('\n'),
    }),
  }
}
