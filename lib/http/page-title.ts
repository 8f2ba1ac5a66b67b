import type { Metadata } from 'next'
import type { Locale } from '#lib/domain/locales.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** The title of a public page: what it asks or says, then the operator; “Error:” first when a form is shown again. */
export async function pageTitle(locale: Locale, title: string, failed = false): Promise<Metadata> {
  const t = translatorFor(locale, 'site')
  const { name: operator } = await operatorFacts(locale)
  return { title: t(failed ? 'errorTitleOf' : 'titleOf', { title, operator }) }
}
