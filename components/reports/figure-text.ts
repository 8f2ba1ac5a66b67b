import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** A number of days or a count as it stands in a table; a dash where there is none. */
export function figureText(value: number | null, locale: Locale): string {
  return value === null
    ? dash(locale)
    : new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)
}

/** A share in percent. */
export function shareText(percent: number | null, locale: Locale): string {
  if (percent === null) return dash(locale)
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(percent / 100)
}

/** “12 days”, or a dash. */
export function daysText(days: number | null, locale: Locale): string {
  return days === null ? dash(locale) : translatorFor(locale, 'reports')('facts.days', { days })
}

const dash = (locale: Locale) => translatorFor(locale, 'reports')('facts.none')
