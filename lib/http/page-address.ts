import { headers } from 'next/headers'
import { isLocale, type Locale, negotiateLocale } from '#lib/domain/locales.ts'

/** The language of an address that may be no page at all: its first part, or what the browser prefers. */
export async function addressLocale(): Promise<Locale> {
  const asked = await headers()
  const first = (asked.get('x-path') ?? '').split(/[/?]/)[1]
  return isLocale(first) ? first : negotiateLocale(asked.get('accept-language'))
}
