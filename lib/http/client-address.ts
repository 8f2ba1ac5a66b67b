/**
 * The address a request is counted under: with `trustedProxies` proxies in front, the hop that many from the
 * right of `X-Forwarded-For`; without any, one shared name, since Next does not tell the socket's address (SR-014).
 * IPv6 is cut to its /64.
 */
export function clientAddress(headers: Headers, trustedProxies: number): string {
  if (trustedProxies === 0) return 'direct'
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  const address = hops.at(-trustedProxies) || 'direct'
  return address.includes(':') ? networkOf(address) : address
}

function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const groups = head.split(':').filter(Boolean)
  // Without a double colon all eight groups are there; with one, the missing ones are zeros.
  if (tail !== undefined) while (groups.length < 4) groups.push('0')
  return `${groups
    .slice(0, 4)
    .map((group) => group.padStart(4, '0'))
    .join(':')}::/64`
}
