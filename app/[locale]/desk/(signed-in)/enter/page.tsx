import type { Metadata } from 'next'
import { EntryForm } from '#components/intake/entry-form.tsx'
import { typedText } from '#components/requests/typed.ts'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { newEntryKey } from '#lib/http/entry-key.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import type { PageProps } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readCatalogue } from '#lib/reads/catalogue.ts'
import { readEntryFiles } from '#lib/reads/entry-files.ts'

const PATH = '/desk/enter'

export const generateMetadata = (props: PageProps): Promise<Metadata> =>
  formTitle(props, PATH, (locale) => translatorFor(locale, 'intake')('title'))

/** A request that came by post, by phone, by e-mail or in person. */
export default async function EnterPage(props: PageProps) {
  const { locale, context, shown } = await visitDeskForm(props, PATH)
  if (!may(context.actor, 'enter-request')) return nothingHere()
  const entryKey = typedText(shown?.values ?? {}, 'entryKey') ?? newEntryKey()
  const files = await readEntryFiles(context, entryKey)
  return (
    <ReadingColumn>
      <EntryForm {...{ locale, shown, entryKey, files }} catalogue={await readCatalogue(context)} />
    </ReadingColumn>
  )
}
