import { isImportColumn } from '#lib/domain/imports/columns.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { FieldProblem } from '#lib/domain/result.ts'
import { problemSentence } from '#lib/i18n/problem-sentence.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Of these the row is to blame, and no column. */
const OF_THE_ROW = ['import-row-twice', 'import-row-long']

/** What is wrong with a row of a list, with the column it is about: `Received on: This day is in the future`. */
export function rowProblemText({ field, code, params }: FieldProblem, locale: Locale): string {
  const sentence = problemSentence(locale, code, params)
  if (!isImportColumn(field) || OF_THE_ROW.includes(code)) return sentence
  const t = translatorFor(locale, 'imports')
  return t('list.inColumn', { column: t(`columns.${field}.heading`), sentence })
}
