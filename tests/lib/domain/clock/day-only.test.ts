import { expect, test } from 'vitest'
import { dayOnly, isDayOnly } from '#lib/domain/clock/day-only.ts'
import { receivedOn } from '#lib/domain/clock/received.ts'
import { clockLines } from '#lib/i18n/clock-lines.ts'

const SHANGHAI = 'Asia/Shanghai'

test('a day without a time is its last moment, also on the days the clocks change', () => {
  expect(dayOnly('2026-11-18', SHANGHAI).toString()).toBe('2026-11-18T15:59:59.999Z')
  expect(dayOnly('2026-03-29', 'Europe/Berlin').toString()).toBe('2026-03-29T21:59:59.999Z')
})

test('is told from a time, in the zone it was meant for', () => {
  const day = dayOnly('2026-11-18', SHANGHAI)
  expect(isDayOnly(day, ['Europe/Berlin', SHANGHAI])).toBe(true)
  expect(isDayOnly(day, ['Europe/Berlin'])).toBe(false)
  expect(isDayOnly(day.subtract({ milliseconds: 1 }), [SHANGHAI])).toBe(false)
})

test('is the same day for people to the west, and no time is claimed for it', () => {
  const zones = ['America/Los_Angeles', SHANGHAI]
  const received = receivedOn(dayOnly('2026-11-18', SHANGHAI), zones)
  expect(received.on).toBe('2026-11-18')
  expect(clockLines([{ code: 'received', ...received }], 'en')).toEqual([
    'Received on Wed, November 18, 2026.',
  ])
})
