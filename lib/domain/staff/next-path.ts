import { LOCALES } from '#lib/domain/locales.ts'

const OWN = 'https://own.invalid'

/**
 * Where to go after signing in, if that is a page of the desk: its address without the language. Null for anything
 * else, so that no link can lead away from here or to another part of the site (SR-030).
 */
export function ownDeskPath(next: string | undefined): string | null {
  // Browsers drop tabs and line ends from addresses and read a backslash as a slash; no page of ours has any.
  if (!next || next.length > 500 || !/^\/[\w\-./~%?&=+,:@!*'();[\]]*$/.test(next)) return null
  const url = URL.parse(next, OWN)
  if (!url || url.origin !== OWN) return null
  const locale = LOCALES.find((each) => url.pathname.startsWith(`/${each}/desk`))
  if (!locale) return null
  const path = url.pathname.slice(locale.length + 1)
  if (!/^\/desk(\/[\w-]+)*$/.test(path) || /^\/desk\/(sign-in|join)(\/|$)/.test(path)) return null
  return path + url.search
}
