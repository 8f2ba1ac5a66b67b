import type { Metadata } from 'next'
import { CalendarView, type Done } from '#components/clock/calendar-view.tsx'
import { calendarTitle, visitCalendar } from '#lib/http/calendar-page.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pagePath, pageQuery } from '#lib/http/page.ts'
import { readCalendar } from '#lib/reads/calendars.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => calendarTitle(props)

export default async function CalendarPage(props: PageProps) {
  const { locale, context, id } = await visitCalendar(props)
  const calendar = await readCalendar(context, id)
  if (!calendar) return nothingHere()
  const done = await doneOf(props)
  return <CalendarView {...{ locale, calendar, done }} path={await pagePath()} zone={context.operator.zone} />
}

async function doneOf({ searchParams }: PageProps): Promise<Done | null> {
  const moved = Number(await pageQuery(searchParams, 'moved'))
  const loaded = await pageQuery(searchParams, 'loaded')
  const year = /^20\d\d$/.test(loaded ?? '') ? Number(loaded) : null
  const isDone = year !== null || (await pageQuery(searchParams, 'recounted')) !== undefined
  return isDone && Number.isSafeInteger(moved) && moved >= 0 ? { loaded: year, moved } : null
}
