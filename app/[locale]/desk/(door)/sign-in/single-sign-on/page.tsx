import { SingleSignOnView } from '#components/staff/single-sign-on-view.tsx'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { contextFor } from '#lib/http/context.ts'
import { formTitle } from '#lib/http/desk-form.ts'
import { type PageProps, pageCookie, pageLocale, shownAgain } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readSignOn, readSignOnName } from '#lib/reads/single-sign-on.ts'

const PATH = '/desk/sign-in/single-sign-on'

export const generateMetadata = (props: PageProps) =>
  formTitle(props, PATH, (locale) => translatorFor(locale, 'sign-in')('signOn.title'))

/** Between this portal and the provider: on the way there, and back. */
export default async function SingleSignOnPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const context = contextFor({ type: 'visitor' })
  const state = await readSignOn(context, await pageCookie('flow'))
  const shown = await shownAgain(locale, PATH, props)
  return (
    <ReadingColumn>
      <SingleSignOnView {...{ locale, state, shown }} name={readSignOnName(context) ?? ''} />
    </ReadingColumn>
  )
}
