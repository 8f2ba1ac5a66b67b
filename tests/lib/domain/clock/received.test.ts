import { describe, expect, test } from 'vitest'
import { answeredOn, askedOn, endOfDay, receivedOn } from '#lib/domain/clock/received.ts'

describe('the day of receipt', () => {
  test('is the local date of the instant', () => {
    expect(receivedOn('2026-06-10T19:30:00Z', ['Asia/Shanghai']).on).toBe('2026-06-11')
  })

  test('is the earlier date of several zones, and keeps all of them', () => {
    const received = receivedOn('2026-06-10T19:30:00Z', ['Asia/Shanghai', 'Europe/Berlin', 'Asia/Shanghai'])
    expect(received).toEqual({
      instant: '2026-06-10T19:30:00Z',
      on: '2026-06-10',
      zone: 'Europe/Berlin',
      dates: [
        { zone: 'Asia/Shanghai', on: '2026-06-11' },
        { zone: 'Europe/Berlin', on: '2026-06-10' },
      ],
    })
  })

  test('needs a zone', () => {
    expect(() => receivedOn('2026-06-10T19:30:00Z', [])).toThrow(RangeError)
  })
})

describe('where the two sides live on different dates', () => {
  const ZONES = ['Europe/London', 'Asia/Shanghai']

  test('a question counts from the later one, and its answer from the earlier one: no pause is made longer', () => {
    expect(askedOn('2026-06-10T17:00:00Z', ZONES)).toBe('2026-06-11')
    expect(answeredOn('2026-06-12T17:00:00Z', ZONES, '2026-06-11')).toBe('2026-06-12')
  })

  test('an answer never counts from before its question', () => {
    expect(answeredOn('2026-06-10T18:00:00Z', ZONES, '2026-06-11')).toBe('2026-06-11')
  })
})

test('a day ends at the next local midnight, on the night of a clock change too', () => {
  expect(endOfDay('2026-03-09', 'Asia/Shanghai')).toBe('2026-03-09T16:00:00Z')
  expect(endOfDay('2026-03-29', 'Europe/Berlin')).toBe('2026-03-29T22:00:00Z')
})
