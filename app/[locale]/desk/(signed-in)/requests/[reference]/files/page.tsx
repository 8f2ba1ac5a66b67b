import type { Metadata } from 'next'
import { AllFilesView } from '#components/files/all-files-view.tsx'
import { caseReference, caseVisit } from '#lib/http/case-page.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pageQuery } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readFileList } from '#lib/reads/file-list.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const reference = await caseReference(params)
  return pageTitle(locale, `${translatorFor(locale, 'files')('all.title')} (${reference})`)
}

export default async function AllFilesPage(props: PageProps) {
  const { locale, context, file } = await caseVisit(props, 'files')
  const { reference } = file
  const before = (await pageQuery(props.searchParams, 'before')) ?? null
  const list = (await readFileList(context, { reference, before })) ?? (await nothingHere())
  const { zone } = context.operator
  return <AllFilesView {...{ locale, zone, reference, list }} isNewest={before === null} />
}
