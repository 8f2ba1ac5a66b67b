/**
 * Whether a state-changing request comes from our own pages (SR-016). The Origin must be ours exactly; without
 * one, only a browser that says `same-origin` is believed; whoever says anything else is refused.
 */
export function isOwnOrigin(headers: Headers, baseUrl: string): boolean {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  return origin === null ? site === 'same-origin' : origin === baseUrl
}
