import type { Metadata } from 'next'
import { SignInView } from '#components/verification/sign-in-view.tsx'
import { type PageProps, pageLocale, pageQuery } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong, shownForm } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const PATH = '/my-request/sign-in'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const title = translatorFor(locale, 'my-request')('signIn.title')
  return pageTitle(locale, title, isWrong(await shownForm(locale, PATH, props)))
}

export default async function SignInPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const shown = await shownForm(locale, PATH, props)
  const reference = await pageQuery(props.searchParams, 'reference')
  const done = await pageQuery(props.searchParams, 'done')
  return <SignInView {...{ locale, shown, reference, done }} />
}
