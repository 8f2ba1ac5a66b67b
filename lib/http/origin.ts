/**
 * Whether a state-changing request comes from our own pages (SR-016). The Origin must be ours exactly; without
 * one, only a browser that says `same-origin` is believed; whoever says anything else is refused.
 */
export function isOwnOrigin(headers: Headers, baseUrl: string): boolean {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  // Plain forms of pages without a referrer (SR-024) say "null"; a page cannot forge what the browser says beside it.
  const unnamed = origin === null || origin === 'null'
  return unnamed ? site === 'same-origin' : origin === baseUrl
}
