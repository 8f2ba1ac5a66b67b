import type { CookieName } from '#lib/http/cookies.ts'
import type { Next } from '#lib/http/form-answer.ts'

/** Signs a requester in and shows the request, with what they had typed when they were signed out, if anything. */
export function enterRequest(
  sessionSecret: string,
  cookie: (name: CookieName) => string | null,
): Required<Pick<Next, 'to' | 'cookies'>> {
  const session = { name: 'session', value: sessionSecret } as const
  const attempt = cookie('attempt')
  if (!attempt) return { to: '/my-request', cookies: [session] }
  return {
    to: `/my-request?attempt=${encodeURIComponent(attempt)}#messages`,
    cookies: [session, { name: 'attempt', value: null }],
  }
}

/** After an appeal: the page that shows its reference and its key, where they may be shown; signed in to it. */
export function enterAppeal({
  sessionSecret,
  filingSecret,
}: {
  sessionSecret: string
  filingSecret: string | null
}): Required<Pick<Next, 'to' | 'cookies'>> {
  const session = { name: 'session', value: sessionSecret } as const
  if (!filingSecret) return { to: '/my-request', cookies: [session] }
  return { to: '/request/sent', cookies: [session, { name: 'filing', value: filingSecret }] }
}
