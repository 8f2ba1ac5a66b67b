import type { CookieChange, CookieName } from '#lib/http/cookies.ts'
import { newSecret } from '#lib/platform/ids.ts'

/** The secret that marks this browser: the one it has, or a new one with the cookie that keeps it. */
export function browserMark(cookie: (name: CookieName) => string | null): {
  browserSecret: string
  cookies: CookieChange[]
} {
  const known = cookie('browser')
  if (known) return { browserSecret: known, cookies: [] }
  const browserSecret = newSecret()
  return { browserSecret, cookies: [{ name: 'browser', value: browserSecret }] }
}
