import { webProcess } from '#lib/http/context.ts'
import { type CookieName, setCookieHeader } from '#lib/http/cookies.ts'

/**
 * Answers the opening of a link with a token: 303 to a page without it, the token in a cookie (SR-062). What cannot
 * be a token is left out, and the page says that the link is of no use.
 */
export function linkVisit(cookie: CookieName, token: string, to: string): Response {
  const value = /^[\w-]{43}$/.test(token) ? token : null
  const { BASE_URL } = webProcess().env
  const headers = { location: to, 'set-cookie': setCookieHeader({ name: cookie, value }, BASE_URL) }
  return new Response(null, { status: 303, headers })
}
