import { answerRows } from '#components/requests/answer-rows.ts'
import { DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { SummaryList } from '#components/ui/summary-list.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { Catalogue } from '#lib/domain/operator/catalogue.ts'
import type { Details } from '#lib/domain/requests/intake.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type AnswersViewProps = {
  locale: Locale
  /** The version of the form they were given on; they are always shown on that one. */
  formVersion: number
  details: Details
  catalogue: Catalogue
  /** `grid` beside other facts, `list` by themselves. */
  look?: 'grid' | 'list'
}

/** How the answers of each version of the form are read; a new version adds a line, none is ever taken away. */
const READ_BY_VERSION: Record<number, typeof answerRows> = { 1: answerRows, 2: answerRows }

/** The answers of a request of any kind, read on the form they were given on. */
export function AnswersView({ locale, formVersion, details, catalogue, look = 'grid' }: AnswersViewProps) {
  const read = READ_BY_VERSION[formVersion]
  if (!read) return <p>{translatorFor(locale, 'casefile')('facts.unknownForm')}</p>
  const rows = read(locale, details, catalogue)
  return look === 'grid' ? <DefinitionGrid items={rows} /> : <SummaryList rows={rows} />
}
