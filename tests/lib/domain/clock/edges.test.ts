import { describe, expect, test } from 'vitest'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { computeClock } from '#lib/domain/clock/deadline.ts'
import type { LawId, Right } from '#lib/domain/clock/law.ts'
import { lawOn } from '#lib/domain/clock/laws.ts'
import { clockOf } from '#tests/lib/domain/clock/clock-of.ts'

/** A request received at a local moment, for an operator who works in another zone. */
function received(local: string, zone: string, by: { lawId: LawId; right: Right; operatorZone?: string }) {
  const at = Temporal.PlainDateTime.from(local).toZonedDateTime(zone)
  const law = lawOn(by.lawId, at.toPlainDate().toString())
  const { right, operatorZone } = by
  const calendar = CALENDARS[law.calendar]
  return computeClock({ law, right, calendar, received: at.toInstant(), zone, operatorZone, events: [] })
}

describe('the last minute of a day', () => {
  test.each([
    ['Pacific/Kiritimati', '2026-06-10T23:59', '2026-06-10'],
    ['Pacific/Pago_Pago', '2026-06-10T23:59', '2026-06-10'],
    ['Asia/Kolkata', '2026-06-10T23:59', '2026-06-10'],
  ])('in %s is still that day, on whatever side of the date line the operator is', (zone, local, on) => {
    expect(received(local, zone, { lawId: 'EU', right: 'access' }).receivedOn).toBe(on)
  })

  test('west of the date line the operator’s tomorrow does not make the request a day younger', () => {
    const clock = received('2026-06-10T23:59', 'Pacific/Pago_Pago', {
      lawId: 'US-CA',
      right: 'access',
      operatorZone: 'Pacific/Kiritimati',
    })
    expect([clock.receivedOn, clock.respondOn]).toEqual(['2026-06-10', '2026-07-25'])
  })

  test('east of it the operator’s yesterday counts, which is the earlier day', () => {
    const clock = received('2026-06-10T00:01', 'Pacific/Kiritimati', {
      lawId: 'US-CA',
      right: 'access',
      operatorZone: 'Pacific/Pago_Pago',
    })
    expect(clock.receivedOn).toBe('2026-06-08')
  })
})

describe('a night on which the clocks change', () => {
  test.each([
    ['the hour that is left out', '2026-03-29T02:30', '2026-04-29'],
    ['the hour that comes twice', '2026-10-25T02:30', '2026-11-25'],
    ['the last minute before', '2026-03-28T23:59', '2026-04-28'],
  ])('neither adds nor takes a day: %s', (_which, local, due) => {
    expect(received(local, 'Europe/Berlin', { lawId: 'EU', right: 'deletion' }).respondOn).toBe(due)
  })

  test('forty-five days are forty-five dates, with an hour more or less among them', () => {
    const clock = received('2026-02-01T12:00', 'America/Los_Angeles', { lawId: 'US-CA', right: 'access' })
    expect(clock.respondOn).toBe('2026-03-18')
  })
})

describe('a break as long as the period', () => {
  test('puts the last day behind it: ten days in Korea end inside the seven days of Chuseok 2025', () => {
    expect(clockOf('KR', 'access', { on: '2025-09-26' }).respondOn).toBe('2025-10-10')
  })

  test('swallows a period of working days whole: two in Vietnam, begun on the eve of Tết', () => {
    expect(clockOf('VN', 'access', { on: '2026-02-13' }).acknowledgeOn).toBe('2026-02-24')
  })

  test('is counted around, not through: fifteen working days in China around a break of nine', () => {
    expect(clockOf('CN', 'deletion', { on: '2026-02-14' }).dueOn).toBe('2026-03-13')
  })
})

describe('the ends of months and years', () => {
  test.each([
    ['2026-12-31', '2027-02-01'], // 31 January is a Sunday
    ['2026-01-29', '2026-03-02'], // no 29 February: 28 is a Saturday
    ['2026-04-30', '2026-06-01'], // 30 May is a Saturday
    ['2027-12-31', '2028-01-31'],
    ['2028-01-31', '2028-02-29'],
    ['2028-02-29', '2028-03-29'],
  ])('a month from %s ends on %s', (on, due) => {
    expect(clockOf('EU', 'deletion', { on, calendar: 'EU-NONE' }).respondOn).toBe(due)
  })
})
