import type { ReactNode } from 'react'
import type { Locale } from '#lib/domain/locales.ts'
import type { AnswerRow } from '#lib/i18n/answer-rows.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type EvidenceRow = Omit<AnswerRow, 'description'> & { description: ReactNode }

/** What was answered, with the files beside what they are evidence of: `show` makes a list of some of them. */
export function withEvidence<File extends { item: number | null }>(
  locale: Locale,
  rows: readonly AnswerRow[],
  { files, show }: { files: readonly File[]; show(files: readonly File[]): ReactNode },
): EvidenceRow[] {
  if (files.length === 0) return [...rows]
  const listed = rows.map((row): EvidenceRow => {
    const its = files.filter(({ item }) => item !== null && row.key === `item-${item + 1}`)
    if (its.length === 0) return row
    const description = (
      <>
        {row.description}
        {show(its)}
      </>
    )
    return { ...row, description }
  })
  const whole = files.filter(({ item }) => item === null)
  if (whole.length === 0) return listed
  const term = translatorFor(locale, 'request')('answers.files')
  return [...listed, { key: 'files', term, description: show(whole) }]
}
