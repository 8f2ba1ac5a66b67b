import type { Locale } from '#lib/domain/locales.ts'

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const
const MONTH = { month: 'long', year: 'numeric' } as const
const TIME = { hour: 'numeric', minute: '2-digit' } as const

/** A calendar day (`YYYY-MM-DD`) written out: “December 23, 2026”, as the receipt and the mails write it; “2026年12月23日”. Never shifted by a zone. */
export function dayText(on: string, locale: Locale): string {
  return formatIn(locale, 'UTC', DAY).format(Date.parse(on))
}

/** An instant (ISO text) as day and time in a zone. */
export function momentText(at: string, zone: string, locale: Locale): string {
  return formatIn(locale, zone, { ...DAY, ...TIME }).format(Date.parse(at))
}

/** The time of day of an instant in a zone, where its day stands above. */
export function timeText(at: string, zone: string, locale: Locale): string {
  return formatIn(locale, zone, TIME).format(Date.parse(at))
}

/** The calendar day (`YYYY-MM-DD`) of an instant in a zone. */
export function dayOfMoment(at: string, zone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** A month (`YYYY-MM`) written out: “December 2026”, “2026年12月”. */
export function monthText(month: string, locale: Locale): string {
  return formatIn(locale, 'UTC', MONTH).format(Date.parse(`${month}-01`))
}

const FORMATS = new Map<string, Intl.DateTimeFormat>()

/** Made once for each language and zone: making a format costs a hundred times what using it does. */
function formatIn(
  locale: Locale,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${Object.keys(options).join()}`
  const known = FORMATS.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone })
  FORMATS.set(key, made)
  return made
}
