import type { Metadata } from 'next'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { OpenLinkGone, OpenView } from '#components/verification/open-view.tsx'
import { contextFor } from '#lib/http/context.ts'
import { type PageProps, pageCookie, pageLocale, shownAgain } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readOpenLink } from '#lib/reads/open-link.ts'

const PATH = '/my-request/open'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const title = translatorFor(locale, 'my-request')('open.title')
  return pageTitle(locale, title, isWrong(await shownAgain(locale, PATH, props)))
}

/** What a mailed link leads to. Showing it signs nobody in (SR-071). */
export default async function OpenPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const brought = { token: await pageCookie('link'), browserSecret: await pageCookie('browser') }
  const link = await readOpenLink(contextFor({ type: 'visitor' }), brought)
  const shown = await shownAgain(locale, PATH, props)
  return (
    <ReadingColumn>
      {link.state === 'gone' ? (
        <OpenLinkGone locale={locale} />
      ) : (
        <OpenView locale={locale} sameBrowser={link.sameBrowser} shown={shown} />
      )}
    </ReadingColumn>
  )
}
