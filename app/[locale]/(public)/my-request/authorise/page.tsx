import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { AuthoriseView } from '#components/verification/authorise-view.tsx'
import { ConfirmEnded } from '#components/verification/confirm-states.tsx'
import { type PageProps, pageLocale, shownAgain, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readAuthorisation } from '#lib/reads/authorisation.ts'

const PATH = '/my-request/authorise'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const title = translatorFor(locale, 'confirm')('person.who')
  return pageTitle(locale, title, isWrong(await shownAgain(locale, PATH, props)))
}

/** Who acts for the person, and what they ask: after the code, and only here (SR-084). Showing it confirms nothing. */
export default async function AuthorisePage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const found = await readAuthorisation(await signedIn('requester', locale, PATH))
  if (found.state === 'said' || found.state === 'not-theirs') redirect(`/${locale}/my-request`)
  const shown = await shownAgain(locale, PATH, props)
  return (
    <ReadingColumn>
      {found.state === 'asked' ? (
        <AuthoriseView {...{ locale, found, shown }} />
      ) : (
        <ConfirmEnded locale={locale} state={found.state} />
      )}
    </ReadingColumn>
  )
}
