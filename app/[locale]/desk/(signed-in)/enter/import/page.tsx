import type { Metadata } from 'next'
import { ImportForm } from '#components/imports/import-form.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { columnWords, IMPORT_PATH } from '#lib/http/import-vocabulary.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import type { PageProps } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readCatalogue } from '#lib/reads/catalogue.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> =>
  formTitle(props, IMPORT_PATH, (locale) => translatorFor(locale, 'imports')('title'))

/** A list of requests that came another way, as a file. */
export default async function ImportPage(props: PageProps) {
  const { locale, context, shown } = await visitDeskForm(props, IMPORT_PATH)
  if (!may(context.actor, 'enter-request')) return nothingHere()
  const words = columnWords(locale, await readCatalogue(context))
  return <ImportForm {...{ locale, shown, words }} />
}
