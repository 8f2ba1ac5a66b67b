import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { BackLink } from '#components/ui/back-link.tsx'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { DisputeView } from '#components/verification/confirm-view.tsx'
import { confirmVisit } from '#lib/http/confirm-visit.ts'
import type { PageProps } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, shown } = await confirmVisit('/confirm/dispute', props)
  return pageTitle(locale, translatorFor(locale, 'confirm')('dispute'), isWrong(shown))
}

/** “I did not ask for this.” Needs the same proof as confirming. */
export default async function DisputePage(props: PageProps) {
  const { locale, shown, found } = await confirmVisit('/confirm/dispute', props)
  if (!('sameBrowser' in found)) redirect(`/${locale}/confirm`)
  return (
    <ReadingColumn>
      <BackLink href={`/${locale}/confirm`} label={translatorFor(locale, 'site')('back')} />
      <DisputeView {...{ locale, shown, sameBrowser: found.sameBrowser }} />
    </ReadingColumn>
  )
}
