import { headers } from 'next/headers'
import { isLocale, type Locale, negotiateLocale } from '#lib/domain/locales.ts'

/** The path and query of the page being shown, as the proxy noted them; for links that keep the page. */
export async function pageAddress(): Promise<string> {
  return (await headers()).get('x-path') ?? '/'
}

/** The language of an address that may be no page at all: its first part, or what the browser prefers. */
export async function addressLocale(): Promise<Locale> {
  const first = (await pageAddress()).split(/[/?]/)[1]
  return isLocale(first) ? first : negotiateLocale((await headers()).get('accept-language'))
}
