import type { Metadata } from 'next'
import { BackLink } from '#components/ui/back-link.tsx'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { FindView } from '#components/verification/find-view.tsx'
import { type PageProps, pageLocale, pageQuery, shownAgain } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const PATH = '/my-request/find'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const title = translatorFor(locale, 'my-request')('find.title')
  return pageTitle(locale, title, isWrong(await shownAgain(locale, PATH, props)))
}

/** For whoever lost the reference: one's requests, by mail. It never says whether there are any. */
export default async function FindPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const shown = await shownAgain(locale, PATH, props)
  const asked = (await pageQuery(props.searchParams, 'done')) === 'asked'
  return (
    <ReadingColumn>
      <BackLink href={`/${locale}/my-request/sign-in`} label={translatorFor(locale, 'site')('back')} />
      <FindView {...{ locale, shown, asked }} />
    </ReadingColumn>
  )
}
