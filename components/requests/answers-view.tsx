import type { ReactNode } from 'react'
import { withEvidence } from '#components/files/evidence-rows.tsx'
import { DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { SummaryList } from '#components/ui/summary-list.tsx'
import type { Evidence } from '#lib/domain/files/shown-file.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { Catalogue } from '#lib/domain/operator/catalogue.ts'
import type { Details } from '#lib/domain/requests/intake.ts'
import { rowsOnForm } from '#lib/i18n/answer-rows.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type AnswersViewProps = {
  locale: Locale
  /** The version of the form they were given on; they are always shown on that one. */
  formVersion: number
  details: Details
  catalogue: Catalogue
  /** Files given with them, and how some of them are listed. */
  evidence: readonly Evidence[]
  show(files: readonly Evidence[]): ReactNode
  /** `grid` beside other facts, `list` by themselves. */
  look?: 'grid' | 'list'
}

/** The answers of a request of any kind, read on the form they were given on. */
export function AnswersView({ look = 'grid', ...given }: AnswersViewProps) {
  const { locale, formVersion, details, catalogue, evidence, show } = given
  const answered = rowsOnForm(locale, { formVersion, details, catalogue })
  if (!answered) return <p>{translatorFor(locale, 'casefile')('facts.unknownForm')}</p>
  const rows = withEvidence(locale, answered, { files: evidence, show })
  return look === 'grid' ? <DefinitionGrid items={rows} /> : <SummaryList rows={rows} />
}
