import type { Metadata } from 'next'
import type { Locale } from '#lib/domain/locales.ts'
import { webProcess } from '#lib/http/context.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** The title of a public page: what it asks or says, then the operator; “Error:” first when a form is shown again. */
export function pageTitle(locale: Locale, title: string, failed = false): Metadata {
  const t = translatorFor(locale, 'site')
  const operator = webProcess().env.OPERATOR_NAME
  return { title: t(failed ? 'errorTitleOf' : 'titleOf', { title, operator }) }
}
