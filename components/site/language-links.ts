import type { LanguageLink } from '#components/ui/language-switch.tsx'
import { LOCALES, type Locale } from '#lib/domain/locales.ts'

/** Each language, named in itself. */
const NAMES: Record<Locale, string> = { en: 'English', 'zh-CN': '简体中文' }

/** Links to the same page in each language; `address` is the path and query of this one. */
export function languageLinks(locale: Locale, address: string): LanguageLink[] {
  const [path = '/', query] = address.split('?')
  const rest = path.split('/').slice(2).join('/')
  // What was typed into a form that was wrong belongs to the page in one language.
  const kept = new URLSearchParams(query)
  kept.delete('attempt')
  const tail = `${rest ? `/${rest}` : ''}${kept.size > 0 ? `?${kept}` : ''}`
  return LOCALES.map((other) => ({
    locale: other,
    href: `/${other}${tail}`,
    label: NAMES[other],
    current: other === locale,
  }))
}
