import type { Metadata } from 'next'
import { ImportGone } from '#components/imports/import-gone.tsx'
import { ImportListView } from '#components/imports/import-list.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { ORDER_PARAMETER } from '#lib/domain/row-order.ts'
import { IMPORT_PATH } from '#lib/http/import-vocabulary.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pagePath, pageQuery, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readImportList } from '#lib/reads/import-list.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'imports')('list.title'))
}

/** A list as it stands: what would be entered, what is to mend, and what became of each row. */
export default async function ImportListPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const { list: id = '' } = await params
  const context = await signedIn('staff', locale, `${IMPORT_PATH}/${id}`)
  if (!may(context.actor, 'enter-request')) return nothingHere()
  const page = Math.max(1, Math.trunc(Number(await pageQuery(searchParams, 'page'))) || 1)
  const sorted = await pageQuery(searchParams, ORDER_PARAMETER)
  const list = await readImportList(context, { id, page, order: { locale, sorted } })
  if (!list) return <ImportGone locale={locale} />
  return <ImportListView {...{ locale, list, page }} path={await pagePath()} zone={context.operator.zone} />
}
