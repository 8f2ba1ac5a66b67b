import type { Metadata } from 'next'
import { WaitingView } from '#components/letters/waiting-view.tsx'
import { type PageProps, pageLocale, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readWaitingForMe } from '#lib/reads/waiting-for-me.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'letters')('waiting.title'))
}

/** Letters that wait for whoever is signed in. */
export default async function WaitingPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const context = await signedIn('staff', locale, '/desk/waiting')
  const waiting = await readWaitingForMe(context)
  return <WaitingView {...{ locale, waiting }} zone={context.operator.zone} />
}
