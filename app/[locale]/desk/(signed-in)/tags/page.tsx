import type { Metadata } from 'next'
import { TagsView } from '#components/tags/tags-view.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import type { PageProps } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readTags } from '#lib/reads/tags.ts'

const PATH = '/desk/tags'

export const generateMetadata = (props: PageProps): Promise<Metadata> =>
  formTitle(props, PATH, (locale) => translatorFor(locale, 'bulk')('tags.title'))

/** Every tag of the desk. */
export default async function TagsPage(props: PageProps) {
  const { locale, context, shown } = await visitDeskForm(props, PATH)
  const tags = await readTags(context)
  return <TagsView {...{ locale, tags, shown }} mayManage={may(context.actor, 'manage-tags')} />
}
