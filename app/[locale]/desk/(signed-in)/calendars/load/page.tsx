import { LoadYearForm } from '#components/clock/load-form.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { visitDeskForm } from '#lib/http/desk-form.ts'
import { LOAD_PATH } from '#lib/http/load-draft.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pageQuery, shownAgain } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export async function generateMetadata(props: PageProps) {
  const locale = await pageLocale(props.params)
  const shown = await shownAgain(locale, LOAD_PATH, props)
  return pageTitle(locale, translatorFor(locale, 'calendars')('form.title'), isWrong(shown))
}

export default async function LoadPage(props: PageProps) {
  const { locale, context, shown } = await visitDeskForm(props, LOAD_PATH)
  if (!may(context.actor, 'manage-clock')) return nothingHere()
  const calendar = await pageQuery(props.searchParams, 'calendar')
  const year = await pageQuery(props.searchParams, 'year')
  return <LoadYearForm locale={locale} shown={shown} asked={{ calendar, year }} />
}
