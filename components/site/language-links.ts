import type { LanguageLink } from '#components/ui/language-switch.tsx'
import { LANGUAGES, LOCALES, type Locale } from '#lib/domain/locales.ts'

/** Links to the same page in each language; `path` is its path and query without the language. */
export function languageLinks(locale: Locale, path: string): LanguageLink[] {
  const [page = '', query] = path.split('?')
  // What was typed into a form that was wrong belongs to the page in one language.
  const kept = new URLSearchParams(query)
  kept.delete('attempt')
  const tail = kept.size > 0 ? `${page}?${kept}` : page
  return LOCALES.map((other) => ({
    locale: other,
    href: `/${other}${tail}`,
    label: LANGUAGES[other].name,
    current: other === locale,
  }))
}
