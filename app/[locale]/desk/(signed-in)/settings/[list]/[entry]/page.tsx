import type { Metadata } from 'next'
import { EntryForm } from '#components/settings/entry-form.tsx'
import { catalogueIn, cataloguePath } from '#lib/http/catalogue-page.ts'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageCookie } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readCatalogueSettings } from '#lib/reads/catalogue.ts'
import { readFactorAsked } from '#lib/reads/staff-list.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { list, entry } = await catalogueIn(props)
  const verb = entry === 'new' ? 'add' : 'edit'
  return formTitle(props, cataloguePath(list, entry), (locale) =>
    translatorFor(locale, 'settings')(`lists.${list}.${verb}`),
  )
}

export default async function EntryPage(props: PageProps) {
  const { list, entry: id } = await catalogueIn(props)
  const { locale, context, shown } = await visitDeskForm(props, cataloguePath(list, id))
  const catalogue = await readCatalogueSettings(context)
  const entry = catalogue?.[list].find((each) => each.id === id) ?? null
  if (!catalogue || (!entry && id !== 'new')) return nothingHere()
  const codeAsked = await readFactorAsked(context, await pageCookie('desk'))
  return <EntryForm {...{ locale, list, catalogue, entry, codeAsked, shown }} />
}
