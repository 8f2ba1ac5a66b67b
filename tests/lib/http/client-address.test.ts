import { describe, expect, it } from 'vitest'
import { clientAddress } from '#lib/http/client-address.ts'

const from = (forwarded: string | null, proxies: number) =>
  clientAddress(new Headers(forwarded === null ? {} : { 'x-forwarded-for': forwarded }), proxies)

describe('the address a client is counted under (SR-014)', () => {
  it('is never what the client says by itself', () => {
    expect(from('203.0.113.9', 0)).toBe(from('198.51.100.7', 0))
    expect(from('6.6.6.6, 203.0.113.9', 1)).toBe('203.0.113.9')
    expect(from('6.6.6.6, 203.0.113.9, 10.0.0.1', 2)).toBe('203.0.113.9')
  })

  it('is shared by all when the proxy said nothing', () => {
    expect(from(null, 1)).toBe('direct')
    expect(from('', 1)).toBe('direct')
    expect(from('203.0.113.9', 2)).toBe('direct')
    expect(from('unknown', 1)).toBe('direct')
    expect(from('203.0.113.9, _hidden', 1)).toBe('direct')
  })

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:0db8:0001:0002::/64'],
    ['2001:DB8:1:2::9', '2001:0db8:0001:0002::/64'],
    ['2001:db8::9', '2001:0db8:0000:0000::/64'],
    ['::1', '0000:0000:0000:0000::/64'],
    ['fe80::1%eth0', 'fe80:0000:0000:0000::/64'],
  ])('of IPv6 is the network that one customer has: %s', (address, network) => {
    expect(from(address, 1)).toBe(network)
  })

  it('is not another one for every port, nor one for all who come by IPv4 in IPv6', () => {
    expect(from('203.0.113.9:50123', 1)).toBe('203.0.113.9')
    expect(from('[2001:db8:1:2::9]:50123', 1)).toBe(from('2001:db8:1:2::8', 1))
    expect(from('::ffff:203.0.113.9', 1)).toBe('203.0.113.9')
    expect(from('::FFFF:198.51.100.7', 1)).not.toBe(from('::ffff:203.0.113.9', 1))
  })
})
