import type { Locale } from '#lib/domain/locales.ts'

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const

/** A calendar day (`YYYY-MM-DD`) written out: “23 December 2026”, “2026年12月23日”. Never shifted by a zone. */
export function dayText(on: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tagOf(locale), { ...DAY, timeZone: 'UTC' }).format(Date.parse(on))
}

/** An instant (ISO text) as day and time in a zone. */
export function momentText(at: string, zone: string, locale: Locale): string {
  const clock = { hour: '2-digit', minute: '2-digit', timeZone: zone } as const
  return new Intl.DateTimeFormat(tagOf(locale), { ...DAY, ...clock }).format(Date.parse(at))
}

/** Day before month in English, as most of the world writes it. */
const tagOf = (locale: Locale) => (locale === 'en' ? 'en-GB' : locale)
