import type { Metadata } from 'next'
import { CalendarFeedView, ShownCalendarFeed } from '#components/staff/calendar-feed-view.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { webProcess } from '#lib/http/context.ts'
import { type PageProps, pageCookie, pageLocale, pageQuery, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readFeedSince, readShownFeedToken } from '#lib/reads/calendar-feed.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'calendar-feed')('page.title'))
}

/** The secret address that was just made, once; else whether there is one, and the buttons that make and end it. */
export default async function CalendarFeedPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const context = await signedIn('staff', locale, '/desk/account/calendar')
  const token = await readShownFeedToken(context, await pageCookie('shown'))
  if (token)
    return <ShownCalendarFeed locale={locale} href={`${webProcess().env.BASE_URL}/calendar/${token}.ics`} />
  const since = await readFeedSince(context)
  const hasEnded = !since && (await pageQuery(searchParams, 'done')) === 'ended'
  const account = { href: `/${locale}/desk/account`, label: translatorFor(locale, 'staff')('account.title') }
  return (
    <>
      <BackLink {...account} />
      <CalendarFeedView locale={locale} zone={context.operator.zone} since={since} hasEnded={hasEnded} />
    </>
  )
}
