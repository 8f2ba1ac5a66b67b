import type { Metadata } from 'next'
import { BackLink } from '#components/ui/back-link.tsx'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { WithdrawConsentView } from '#components/withdrawals/withdraw-consent-view.tsx'
import { contextFor } from '#lib/http/context.ts'
import { type PageProps, pageLocale, shownAgain } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong } from '#lib/http/shown-forms.ts'
import { newSubmissionKey } from '#lib/http/submission-key.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readCatalogue } from '#lib/reads/catalogue.ts'

const PATH = '/withdraw-consent'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const title = translatorFor(locale, 'withdrawal')('title')
  return pageTitle(locale, title, isWrong(await shownAgain(locale, PATH, props)))
}

/** Withdrawing consent, whole, on one page. */
export default async function WithdrawConsentPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const shown = await shownAgain(locale, PATH, props)
  return (
    <ReadingColumn>
      <BackLink href={`/${locale}`} label={translatorFor(locale, 'site')('back')} />
      <WithdrawConsentView
        {...{ locale, shown }}
        catalogue={await readCatalogue(contextFor({ type: 'visitor' }))}
        submissionKey={newSubmissionKey()}
        shownAt={contextFor({ type: 'visitor' }).now.toString()}
      />
    </ReadingColumn>
  )
}
