import type { Locale } from '#lib/domain/locales.ts'

const KILO = 1024

/** A size in bytes as people read it: `12 kB`, `3.4 MB`; never less than 1 kB. */
export function fileSize(bytes: number, locale: Locale): string {
  const [value, unit] =
    bytes < KILO * KILO ? [Math.max(1, Math.round(bytes / KILO)), 'kB'] : [bytes / KILO / KILO, 'MB']
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)} ${unit}`
}
