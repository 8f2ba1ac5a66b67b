import type { Metadata } from 'next'
import { BackLink } from '#components/ui/back-link.tsx'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { TypeCodeView } from '#components/verification/type-code-view.tsx'
import { type PageProps, pageLocale, shownAgain } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const PATH = '/my-request/code'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const title = translatorFor(locale, 'my-request')('typeCode.title')
  return pageTitle(locale, title, isWrong(await shownAgain(locale, PATH, props)))
}

/** Where the code of a mail is typed, in the browser that asked for it. */
export default async function CodePage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const shown = await shownAgain(locale, PATH, props)
  return (
    <ReadingColumn>
      <BackLink href={`/${locale}/my-request/sign-in`} label={translatorFor(locale, 'site')('back')} />
      <TypeCodeView {...{ locale, shown }} />
    </ReadingColumn>
  )
}
