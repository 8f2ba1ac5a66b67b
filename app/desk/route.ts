import { negotiateLocale } from '#lib/domain/locales.ts'

/** `/desk` leads to the desk in the reader's language. */
export function GET(request: Request) {
  const locale = negotiateLocale(request.headers.get('accept-language'))
  return new Response(null, {
    status: 307,
    headers: { location: `/${locale}/desk`, vary: 'accept-language' },
  })
}
