import { typedText } from '#components/requests/typed.ts'
import { SignInView } from '#components/staff/sign-in-view.tsx'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { ownDeskPath } from '#lib/domain/staff/next-path.ts'
import { contextFor } from '#lib/http/context.ts'
import { formTitle } from '#lib/http/desk-form.ts'
import { type PageProps, pageLocale, pageQuery, shownAgain } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readSignOnName } from '#lib/reads/single-sign-on.ts'

const PATH = '/desk/sign-in'

export const generateMetadata = (props: PageProps) =>
  formTitle(props, PATH, (locale) => translatorFor(locale, 'staff')('signIn.title'))

export default async function SignInPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const shown = await shownAgain(locale, PATH, props)
  const asked = typedText(shown?.values ?? {}, 'next') ?? (await pageQuery(props.searchParams, 'next'))
  const signOn = readSignOnName(contextFor({ type: 'visitor' }))
  return (
    <ReadingColumn>
      <SignInView {...{ locale, shown, signOn }} next={ownDeskPath(asked)} />
    </ReadingColumn>
  )
}
