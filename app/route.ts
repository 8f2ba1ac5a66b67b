import { negotiateLocale } from '#lib/domain/locales.ts'

/** `/` leads to the reader's language. */
export function GET(request: Request) {
  const locale = negotiateLocale(request.headers.get('accept-language'))
  return new Response(null, { status: 307, headers: { location: `/${locale}`, vary: 'accept-language' } })
}
