import { negotiateLocale } from '#lib/domain/locales.ts'

/** Any desk address without a language leads to the reader's, so that mails and the console can name one address. */
export function GET(request: Request) {
  const locale = negotiateLocale(request.headers.get('accept-language'))
  const { pathname, search } = new URL(request.url)
  return new Response(null, {
    status: 307,
    headers: { location: `/${locale}${pathname}${search}`, vary: 'accept-language' },
  })
}
