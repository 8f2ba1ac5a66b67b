import type { RestReason, RestStretch } from '#lib/domain/clock/calendar.ts'
import { daysByMonth } from '#lib/domain/clock/days-by-month.ts'
import type { Sourced, Unit } from '#lib/domain/clock/law.ts'
import { LOCALES, type Locale } from '#lib/domain/locales.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const DAY = { weekday: 'short', day: 'numeric', month: 'long' } as const

/** The phrases that the clock's sentences share, in one language. */
export type ClockSpeaker = ReturnType<typeof speakerOf>

const SPEAKERS = new Map(LOCALES.map((locale): [Locale, ClockSpeaker] => [locale, speakerOf(locale)]))

export function clockSpeaker(locale: Locale): ClockSpeaker {
  return SPEAKERS.get(locale) ?? speakerOf(locale)
}

// calendar days are read in UTC so that none shifts
function speakerOf(locale: Locale) {
  const words = translatorFor(locale, 'clock')
  const long = new Intl.DateTimeFormat(locale, { ...DAY, year: 'numeric', timeZone: 'UTC' })
  const short = new Intl.DateTimeFormat(locale, { ...DAY, timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const day = (on: string) => long.format(Date.parse(on))
  const range = (from: string, to: string) => {
    if (from === to) return day(from)
    const values = { from: day(from), to: day(to) }
    if (from.slice(0, 4) !== to.slice(0, 4)) return words('reasons.range-across-years', values)
    const [fromShort, toShort] = [short.format(Date.parse(from)), short.format(Date.parse(to))]
    return words('reasons.range', { ...values, fromShort, toShort })
  }
  const reason = (why: RestReason) =>
    why.kind === 'weekend'
      ? words('reasons.weekend')
      : words('reasons.holiday', { name: textIn(why.name, locale) })
  const months = (from: string, on: string) =>
    daysByMonth(from, on).map(({ first, n }) =>
      words('reasons.in-month', { n, month: month.format(Date.parse(first)) }),
    )
  const stretch = (one: RestStretch) =>
    words('reasons.stretch', { range: range(one.from, one.to), reason: reason(one.reason) })
  return {
    locale,
    words,
    range,
    reason,
    day,
    months,
    length: (n: number, unit: Unit) => words(`units.${unit}`, { n }),
    ground: (rule: Sourced) => ({
      source: textIn(rule.source, locale),
      certainty: words(`certainty.${rule.certainty}`),
    }),
    stretches: (all: RestStretch[]) => all.map(stretch).join(words('reasons.separator')),
  }
}

/** An instant with its zone's name, as people of that zone read it. */
export function momentIn(timeZone: string, locale: Locale): Intl.DateTimeFormat {
  const clock = { year: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'longGeneric' } as const
  return new Intl.DateTimeFormat(locale, { ...DAY, ...clock, timeZone })
}

/** What a zone is called at an instant (milliseconds): “China Standard Time”. */
export function zoneName(timeZone: string, by: { locale: Locale; at: number }): string {
  const parts = momentIn(timeZone, by.locale).formatToParts(by.at)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}
