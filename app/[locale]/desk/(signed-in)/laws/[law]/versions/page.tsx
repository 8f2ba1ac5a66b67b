import type { Metadata } from 'next'
import { VersionsView } from '#components/laws/versions-view.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { pageNumber } from '#lib/http/calendar-page.ts'
import { lawTitle, visitLaw } from '#lib/http/law-page.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pagePath } from '#lib/http/page.ts'
import { readVersionLists } from '#lib/reads/laws.ts'

const UNDER = '/versions'

export const generateMetadata = (props: PageProps): Promise<Metadata> => lawTitle(props, UNDER)

export default async function VersionsPage(props: PageProps) {
  const { locale, id, context, shown } = await visitLaw(props, UNDER)
  const lists = await readVersionLists(context, id)
  if (!lists) return nothingHere()
  const mayManage = may(context.actor, 'manage-clock')
  const page = await pageNumber(props, Math.max(0, ...lists.map(({ cases }) => cases.length)))
  return <VersionsView {...{ locale, id, lists, mayManage, shown, page }} path={await pagePath()} />
}
