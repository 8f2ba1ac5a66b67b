import type { Metadata } from 'next'
import { CalendarList } from '#components/clock/calendar-list.tsx'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pagePath, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readCalendarList } from '#lib/reads/calendars.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'calendars')('title'))
}

export default async function CalendarsPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const context = await signedIn('staff', locale, '/desk/calendars')
  const list = await readCalendarList(context)
  if (!list) return nothingHere()
  return <CalendarList locale={locale} path={await pagePath()} {...list} />
}
