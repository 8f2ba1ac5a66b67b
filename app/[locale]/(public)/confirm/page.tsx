import type { Metadata } from 'next'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { ConfirmEnded, ConfirmExpired } from '#components/verification/confirm-states.tsx'
import { ConfirmView } from '#components/verification/confirm-view.tsx'
import { confirmVisit } from '#lib/http/confirm-visit.ts'
import { type PageProps, pageQuery } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, shown, found } = await confirmVisit('/confirm', props)
  const t = translatorFor(locale, 'confirm')
  const title = found.state === 'ready' ? t('title') : t(`${found.state}.title`)
  return pageTitle(locale, title, isWrong(shown))
}

/** What a confirmation link leads to. Showing it changes nothing. */
export default async function ConfirmPage(props: PageProps) {
  const { locale, shown, found } = await confirmVisit('/confirm', props)
  const resent = (await pageQuery(props.searchParams, 'done')) === 'resent'
  return (
    <ReadingColumn>
      {found.state === 'ready' ? <ConfirmView {...{ locale, shown, resent, ...found }} /> : null}
      {found.state === 'expired' ? <ConfirmExpired {...{ locale, shown, resent }} /> : null}
      {found.state === 'ready' || found.state === 'expired' ? null : (
        <ConfirmEnded locale={locale} state={found.state} />
      )}
    </ReadingColumn>
  )
}
