import type { Metadata } from 'next'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { AllowView, MailAllowed } from '#components/verification/allow-view.tsx'
import { type PageProps, pageLocale, pageQuery, shownAgain } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const PATH = '/confirm/allow'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const title = translatorFor(locale, 'confirm')('allow.title')
  return pageTitle(locale, title, isWrong(await shownAgain(locale, PATH, props)))
}

/** Lets mails reach a mailbox again. Showing it changes nothing, and says nothing of any mailbox. */
export default async function AllowPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const allowed = (await pageQuery(props.searchParams, 'done')) === 'allowed'
  const shown = await shownAgain(locale, PATH, props)
  return (
    <ReadingColumn>
      {allowed ? <MailAllowed locale={locale} /> : <AllowView locale={locale} shown={shown} />}
    </ReadingColumn>
  )
}
