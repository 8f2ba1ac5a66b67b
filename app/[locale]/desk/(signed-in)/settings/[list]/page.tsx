import type { Metadata } from 'next'
import { CatalogueView } from '#components/settings/catalogue-view.tsx'
import { catalogueIn, cataloguePath } from '#lib/http/catalogue-page.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pagePath, pageQuery, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readCatalogueSettings } from '#lib/reads/catalogue.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const { list } = await catalogueIn(props)
  return pageTitle(locale, translatorFor(locale, 'settings')(`lists.${list}.title`))
}

export default async function CataloguePage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const { list } = await catalogueIn(props)
  const catalogue = await readCatalogueSettings(await signedIn('staff', locale, cataloguePath(list)))
  if (!catalogue) return nothingHere()
  const isSaved = (await pageQuery(props.searchParams, 'done')) === 'saved'
  return <CatalogueView {...{ locale, list, catalogue, isSaved }} path={await pagePath()} />
}
