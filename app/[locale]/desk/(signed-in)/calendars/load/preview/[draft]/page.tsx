import { LoadPreview } from '#components/clock/load-preview.tsx'
import { PreviewGone } from '#components/clock/preview-gone.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { pageNumber } from '#lib/http/calendar-page.ts'
import { visitDeskForm } from '#lib/http/desk-form.ts'
import { findLoadDraft, previewPath } from '#lib/http/load-draft.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageCookie, pageLocale, pagePath, shownAgain } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readLoadPreview } from '#lib/reads/load-preview.ts'

export async function generateMetadata(props: PageProps) {
  const locale = await pageLocale(props.params)
  const { draft = '' } = await props.params
  const shown = await shownAgain(locale, previewPath(draft), props)
  return pageTitle(locale, translatorFor(locale, 'calendars')('preview.caption'), isWrong(shown))
}

export default async function PreviewPage(props: PageProps) {
  const { draft = '' } = await props.params
  const { locale, context, shown } = await visitDeskForm(props, previewPath(draft))
  if (!may(context.actor, 'manage-clock')) return nothingHere()
  const form = await findLoadDraft(context, draft, await pageCookie('browser'))
  const preview = form && (await readLoadPreview(context, form))
  if (!preview?.ok) return <PreviewGone locale={locale} />
  const page = await pageNumber(props, preview.value.cases.length)
  return <LoadPreview {...{ locale, draft, shown, page }} path={await pagePath()} preview={preview.value} />
}
