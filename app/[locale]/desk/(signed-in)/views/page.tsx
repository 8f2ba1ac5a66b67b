import type { Metadata } from 'next'
import { ViewsView } from '#components/views/views-view.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import type { PageProps } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readSavedViews } from '#lib/reads/saved-views.ts'

const PATH = '/desk/views'

export const generateMetadata = (props: PageProps): Promise<Metadata> =>
  formTitle(props, PATH, (locale) => translatorFor(locale, 'views')('title'))

/** The kept views, to rename or delete. */
export default async function ViewsPage(props: PageProps) {
  const { locale, context, shown } = await visitDeskForm(props, PATH)
  const views = await readSavedViews(context)
  const { actor } = context
  const mayChange = { own: may(actor, 'keep-view'), team: may(actor, 'keep-team-view') }
  return <ViewsView {...{ locale, views, shown, mayChange }} />
}
