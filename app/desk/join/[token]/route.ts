import { negotiateLocale } from '#lib/domain/locales.ts'
import { keepToken } from '#lib/http/link-route.ts'

/** A one-time link: its token moves into a cookie and out of the address (SR-062). Nothing is used up by opening it. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }) {
  const locale = negotiateLocale(request.headers.get('accept-language'))
  return keepToken('join', (await params).token, `/${locale}/desk/join`)
}
