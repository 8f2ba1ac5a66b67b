import type { NextRequest } from 'next/server'
import { DEFAULT_LOCALE, isLocale } from '#lib/domain/locales.ts'
import { webProcess } from '#lib/http/context.ts'
import { type CookieName, setCookieHeader } from '#lib/http/cookies.ts'

/** The pages that mailed links lead to. */
type LinkPage =
  | '/confirm'
  | '/confirm/allow'
  | '/confirm/person'
  | '/my-request/open'
  | '/my-request/new-address'
  | '/my-request/stop-address'
  | '/task'
  | '/my-request/stop-letter'

type LinkContext = { params: Promise<Record<string, string>> }

/**
 * The door of a mailed link: puts the token into a cookie and leads to a page without it, so that the address bar,
 * the history and the Referer never hold it (SR-062). Changes nothing and signs nobody in (SR-055, SR-071).
 */
export function linkRoute(page: LinkPage, cookie: CookieName = 'link') {
  return async (_request: NextRequest, { params }: LinkContext): Promise<Response> => {
    const { locale, token = '' } = await params
    return keepToken(cookie, token, `/${isLocale(locale) ? locale : DEFAULT_LOCALE}${page}`)
  }
}

/** Leads to `location` with the token of a link in a cookie; what cannot be a token is dropped. */
export function keepToken(name: CookieName, token: string, location: string): Response {
  const headers = new Headers({ location })
  const value = /^[\w-]{20,200}$/.test(token) ? token : null
  headers.set('set-cookie', setCookieHeader({ name, value }, webProcess().env.BASE_URL))
  return new Response(null, { status: 303, headers })
}
