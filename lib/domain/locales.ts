type Language = { name: string; direction: 'ltr' | 'rtl' }

/**
 * The languages of the portal, each named in itself. Adding one is a line here and its words in `lib/i18n`: what
 * else is wanted does not compile without it, or fails its test.
 */
export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr' },
  'zh-CN': { name: '简体中文', direction: 'ltr' },
} as const satisfies Record<string, Language>

export type Locale = keyof typeof LANGUAGES
export const LOCALES = Object.keys(LANGUAGES) as readonly Locale[]
export const DEFAULT_LOCALE: Locale = 'en'

/** The way a language is written, for `dir` of a document. */
export function directionOf(locale: Locale): Language['direction'] {
  return LANGUAGES[locale].direction
}

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

/** The best language for an `Accept-Language` header; any Chinese is answered in Simplified Chinese. */
export function negotiateLocale(header: string | null): Locale {
  const wanted = (header ?? '').slice(0, 500).split(',').map(parseRange)
  wanted.sort((a, b) => b.weight - a.weight)
  for (const { tag, weight } of wanted) {
    if (weight === 0) continue
    const match = LOCALES.find((locale) => locale.split('-')[0] === tag.split('-')[0])
    if (match) return match
  }
  return DEFAULT_LOCALE
}

function parseRange(range: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
  const quality = parameters.map((part) => /^\s*q=([\d.]+)\s*$/.exec(part)?.[1]).find(Boolean)
  return { tag, weight: quality === undefined ? 1 : Number(quality) || 0 }
}
