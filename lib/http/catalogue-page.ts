import { type CatalogueList, isCatalogueList } from '#lib/domain/operator/catalogue.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import type { PageProps } from '#lib/http/page.ts'

/** The address of a list of what the operator holds, or of one of its entries (`new` for none yet), without the language. */
export function cataloguePath(list: string, entry?: string): string {
  return entry === undefined ? `/desk/settings/${list}` : `/desk/settings/${list}/${entry}`
}

/** Which list a page's address names, and which entry; an unknown list leads nowhere. */
export async function catalogueIn({
  params,
}: Pick<PageProps, 'params'>): Promise<{ list: CatalogueList; entry: string }> {
  const { list, entry = 'new' } = await params
  return isCatalogueList(list) ? { list, entry } : nothingHere()
}
