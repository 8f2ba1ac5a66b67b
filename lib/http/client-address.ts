import { isIPv4, isIPv6 } from 'node:net'

/**
 * The address a request is counted under: with `trustedProxies` proxies in front, the hop that many from the
 * right of `X-Forwarded-For`; without any, one shared name, since Next does not tell the socket's address (SR-014).
 * IPv6 is cut to its /64.
 */
export function clientAddress(headers: Headers, trustedProxies: number): string {
  if (trustedProxies === 0) return 'direct'
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  const address = bare(hops.at(-trustedProxies) ?? '')
  if (isIPv4(address)) return address
  return isIPv6(address) ? networkOf(address) : 'direct'
}

/** Without brackets and port, which some proxies add and a client could vary; an IPv4 address in IPv6 as itself. */
function bare(hop: string): string {
  const address = /^\[(.+)\](:\d+)?$/.exec(hop)?.[1] ?? /^([\d.]+):\d+$/.exec(hop)?.[1] ?? hop
  return /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address
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
