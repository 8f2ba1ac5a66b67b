import { expect, it } from 'vitest'
import { addressState } from '#lib/domain/verification/address-change.ts'

const at = (text: string) => Temporal.Instant.from(text)
const asked = {
  askedAt: '2026-11-23T00:00:00Z',
  confirmedAt: null,
  heldUntil: null,
  stoppedAt: null,
  settledAt: null,
}
const confirmed = { ...asked, confirmedAt: '2026-11-24T00:00:00Z', heldUntil: '2026-11-27T00:00:00Z' }
const stopped = { ...confirmed, stoppedAt: '2026-11-25T00:00:00Z' }

it.each([
  ['never asked for', undefined, '2026-11-23T00:00:00Z', 'settled'],
  ['asked for', asked, '2026-11-25T23:59:59Z', 'asked'],
  ['asked for and never confirmed', asked, '2026-11-26T00:00:00Z', 'settled'],
  ['confirmed', confirmed, '2026-11-26T23:59:59Z', 'held'],
  ['confirmed three days ago', confirmed, '2026-11-27T00:00:00Z', 'settled'],
  ['stopped', stopped, '2026-11-25T00:00:00Z', 'frozen'],
  ['stopped long ago', stopped, '2027-11-25T00:00:00Z', 'frozen'],
  [
    'stopped and looked into',
    { ...stopped, settledAt: '2026-11-25T01:00:00Z' },
    '2026-11-25T02:00:00Z',
    'settled',
  ],
])('a change of address that was %s', (_, change, now, code) => {
  expect(addressState(change, at(now)).code).toBe(code)
})
