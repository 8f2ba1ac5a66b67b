/** The cookies the portal sets. Requester cookies are Lax, so that links in mails work; the desk's is Strict (SR-028). */
const COOKIES = {
  /** Secret of the draft being filled in. */
  draft: { hours: 24, sameSite: 'Lax' },
  /** Secret of the browser that filed a request: shows its access key, and confirms with one click. */
  filing: { hours: 24 * 30, sameSite: 'Lax' },
  /** Token of a mailed link, kept here so that it leaves the address bar (SR-062). */
  link: { hours: 1, sameSite: 'Lax' },
  /** Token of the link of a task, for somebody without an account: files take a while to gather. */
  task: { hours: 12, sameSite: 'Lax' },
  /** Somebody shares this browser: every public page can be left quickly. */
  discreet: { hours: 24 * 30, sameSite: 'Lax' },
  /** Marks this browser, for what was typed into a form that was wrong and for links it asked for. */
  browser: { hours: 12, sameSite: 'Lax' },
  /** Names what was typed into a form when its requester had been signed out, until they sign in again. */
  attempt: { hours: 1, sameSite: 'Lax' },
  /** A requester's session. */
  session: { hours: 8, sameSite: 'Lax' },
  /** Secret of a question put to this browser while it signs in; Lax, because a provider leads back from elsewhere. */
  flow: { hours: 0.1, sameSite: 'Lax' },
  /** Token of a one-time link to the desk, for the same reason; a link of a requester stays apart. */
  join: { hours: 1, sameSite: 'Lax' },
  /** Secret of what this browser may show once, for a quarter of an hour: recovery codes, a link it made. */
  shown: { hours: 0.25, sameSite: 'Strict' },
  /** A member of staff's session. */
  desk: { hours: 12, sameSite: 'Strict' },
  /** A browser in which somebody signed in before: strangers' failures do not slow it (SR-093). */
  device: { hours: 24 * 180, sameSite: 'Strict' },
} as const

export type CookieName = keyof typeof COOKIES
export type CookieChange = { name: CookieName; value: string | null }

/** The name on the wire: `__Host-` wherever the site is https; loopback http cannot carry it in every browser. */
export function wireName(name: CookieName, baseUrl: string): string {
  return baseUrl.startsWith('https:') ? `__Host-${name}` : name
}

/** A Set-Cookie header; a null value removes the cookie. */
export function setCookieHeader({ name, value }: CookieChange, baseUrl: string): string {
  const { hours, sameSite } = COOKIES[name]
  const maxAge = value === null ? 0 : hours * 3600
  const secure = baseUrl.startsWith('https:') ? '; Secure' : ''
  return `${wireName(name, baseUrl)}=${value ?? ''}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=${sameSite}${secure}`
}

/** Reads one of our cookies from a Cookie header; null if absent or longer than any of ours. */
export function readCookie(header: string | null, name: CookieName, baseUrl: string): string | null {
  const wanted = `${wireName(name, baseUrl)}=`
  const pair = (header ?? '').split(/; ?/).find((part) => part.startsWith(wanted))
  const value = pair?.slice(wanted.length)
  return value && /^[\w-]{20,200}$/.test(value) ? value : null
}
