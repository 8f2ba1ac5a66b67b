import type { Metadata } from 'next'
import { type CalendarId, isCalendarId } from '#lib/domain/clock/calendar.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { CASES_A_PAGE } from '#lib/domain/requests/moved-case.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pageQuery, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { textIn } from '#lib/i18n/text-in.ts'

/** Who is signed in at a page of one calendar, and which; `under` is the rest of its address. */
export async function visitCalendar(props: PageProps, under = '') {
  const locale = await pageLocale(props.params)
  const id = await calendarIn(props)
  return { locale, id, context: await signedIn('staff', locale, `/desk/calendars/${id}${under}`) }
}

/** The title of such a page: the calendar's name. */
export async function calendarTitle(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  return pageTitle(locale, textIn(CALENDARS[await calendarIn(props)].name, locale))
}

/** The page of a long list of cases that the address asks for, from 1 to its last. */
export async function pageNumber({ searchParams }: PageProps, cases: number): Promise<number> {
  const asked = Number(await pageQuery(searchParams, 'page'))
  const last = Math.max(1, Math.ceil(cases / CASES_A_PAGE))
  return Number.isSafeInteger(asked) ? Math.min(Math.max(1, asked), last) : 1
}

async function calendarIn({ params }: PageProps): Promise<CalendarId> {
  const { calendar = '' } = await params
  return isCalendarId(calendar) ? calendar : nothingHere()
}
