import ICAL from 'ical.js'
import { isLawId } from '#lib/domain/clock/laws.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import type { CalendarFeed, FeedDate } from '#lib/reads/calendar-feed.ts'

/** How often calendars are asked to look again. */
const REFRESH = 'PT1H'

type By = { locale: Locale; baseUrl: string }

/** Due dates as an iCalendar object (RFC 5545): one all-day event each, without personal data and without the address itself. */
export function calendarText({ locale, dates }: CalendarFeed, baseUrl: string): string {
  const calendar = new ICAL.Component('vcalendar')
  const name = translatorFor(locale, 'calendar-feed')('name')
  for (const [property, value] of [
    ['prodid', '-//rights-portal//due dates//EN'],
    ['version', '2.0'],
    ['calscale', 'GREGORIAN'],
    ['method', 'PUBLISH'],
    ['x-wr-calname', name],
    ['x-published-ttl', REFRESH],
  ] as const)
    calendar.addPropertyWithValue(property, value)
  const refresh = new ICAL.Property('refresh-interval', calendar)
  refresh.resetType('duration')
  refresh.setValue(ICAL.Duration.fromString(REFRESH))
  calendar.addProperty(refresh)
  for (const date of dates) calendar.addSubcomponent(eventOf(date, { locale, baseUrl }))
  return `${calendar}\r\n`
}

function eventOf(date: FeedDate, by: By): ICAL.Component {
  const t = translatorFor(by.locale, 'calendar-feed')
  const event = new ICAL.Component('vevent')
  const { reference } = date
  const kind = translatorFor(by.locale, 'nouns')(`kinds.${date.kind}`)
  event.addPropertyWithValue('uid', `${date.id}@${new URL(by.baseUrl).hostname}`)
  event.addPropertyWithValue('dtstamp', stampOf(date.changedAt))
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(date.on))
  event.addPropertyWithValue('summary', t(`due.${date.due}`, { reference, kind }))
  event.addPropertyWithValue('description', descriptionOf(date, by))
  event.addPropertyWithValue('url', `${by.baseUrl}/${by.locale}/desk/requests/${reference}`)
  event.addPropertyWithValue('status', date.isProvisional || date.isPaused ? 'TENTATIVE' : 'CONFIRMED')
  event.addPropertyWithValue('transp', 'TRANSPARENT')
  return event
}

function stampOf(instant: string): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${instant.slice(0, 19)}Z`)
}

function descriptionOf(date: FeedDate, { locale, baseUrl }: By): string {
  const t = translatorFor(locale, 'calendar-feed')
  const law = isLawId(date.law) ? translatorFor(locale, 'nouns')(`laws.${date.law}`) : date.law
  return [
    t('law', { law }),
    ...(date.safeOn ? [t('safe', { day: dayText(date.safeOn, locale) })] : []),
    ...(date.isPaused ? [t('paused')] : []),
    ...(date.isProvisional ? [t('provisional')] : []),
    ...(date.isAssigned ? [] : [t('nobody')]),
    `${baseUrl}/${locale}/desk/requests/${date.reference}`,
  ].join('\n')
}
