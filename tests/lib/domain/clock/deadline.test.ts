import { describe, expect, test } from 'vitest'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { computeClock } from '#lib/domain/clock/deadline.ts'
import type { Right } from '#lib/domain/clock/law.ts'
import { LAWS } from '#lib/domain/clock/laws.ts'
import { clockOf, codesOf, events } from '#tests/lib/domain/clock/clock-of.ts'

describe('the day of receipt', () => {
  const atNight = (received: string) =>
    computeClock({
      law: LAWS.EU[0],
      right: 'deletion',
      calendar: CALENDARS.FR,
      received,
      zone: 'Europe/Paris',
      events: [],
    })

  test('one minute before midnight is still that day', () => {
    expect(atNight('2026-07-31T23:59+02:00').respondOn).toBe('2026-08-31')
    expect(atNight('2026-08-01T00:00+02:00').respondOn).toBe('2026-09-01')
  })

  test('the earlier date counts where requester and operator live on different ones, and both are told', () => {
    const clock = computeClock({
      law: LAWS.EU[0],
      right: 'access',
      calendar: CALENDARS.DE,
      received: '2026-06-10T19:30:00Z',
      zone: 'Europe/Berlin',
      operatorZone: 'Asia/Shanghai',
      events: [],
    })
    expect([clock.receivedOn, clock.respondOn]).toEqual(['2026-06-10', '2026-07-10'])
    expect(clock.trace[0]).toMatchObject({
      dates: [
        { zone: 'Europe/Berlin', on: '2026-06-10' },
        { zone: 'Asia/Shanghai', on: '2026-06-11' },
      ],
    })
  })

  test('a night on which the clocks change neither adds nor takes a day', () => {
    // 29 March 2026 has 23 hours in Berlin, 25 October 2026 has 25
    expect(clockOf('EU', 'deletion', { on: '2026-03-28', calendar: 'EU-NONE' }).respondOn).toBe('2026-04-28')
    expect(clockOf('US-CA', 'deletion', { on: '2026-03-07' }).respondOn).toBe('2026-04-21')
    expect(clockOf('US-CA', 'deletion', { on: '2026-10-31' }).respondOn).toBe('2026-12-15')
  })
})

describe('months', () => {
  test('29 February is reached in a leap year and clipped in others', () => {
    const leap = { calendar: 'EU-NONE' } as const
    expect(clockOf('EU', 'deletion', { ...leap, on: '2028-01-29' }).respondOn).toBe('2028-02-29')
    expect(clockOf('EU', 'deletion', { ...leap, on: '2028-01-31' }).respondOn).toBe('2028-02-29')
    expect(clockOf('EU', 'deletion', { ...leap, on: '2027-01-29' }).respondOn).toBe('2027-03-01')
  })

  test('end of month does not go to end of month: 28 February ends on the 28th', () => {
    expect(clockOf('EU', 'objection', { on: '2026-02-28' }).respondOn).toBe('2026-03-30')
  })

  test('an extension counts three months from the start, not two from a clipped or rolled first date', () => {
    const clock = clockOf('EU', 'access', { on: '2026-01-31' })
    expect([clock.respondOn, clock.extendedOn]).toEqual(['2026-03-02', '2026-04-30'])
  })
})

describe('a controller in Guangzhou under EU law', () => {
  test('Chinese holidays do not move a GDPR date, but weekends do', () => {
    expect(clockOf('EU', 'access', { on: '2026-09-01', calendar: 'EU-NONE' }).respondOn).toBe('2026-10-01')
    expect(clockOf('EU', 'access', { on: '2026-09-03', calendar: 'EU-NONE' }).respondOn).toBe('2026-10-05')
  })
})

describe('a year without its official list', () => {
  test('makes the result provisional and still counts weekends and the days fixed by the regulation', () => {
    const clock = clockOf('CN', 'cancellation', { on: '2026-12-22' })
    expect(clock).toMatchObject({ dueOn: '2027-01-13', provisional: true })
    expect(clock.trace).toContainEqual({ code: 'provisional', calendar: 'CN', year: 2027 })
  })

  test('a year not loaded at all counts weekends alone, and is provisional too', () => {
    expect(clockOf('EU', 'deletion', { on: '2027-12-01' })).toMatchObject({
      respondOn: '2028-01-03',
      provisional: true,
    })
  })

  test('a date that needs no calendar is firm in any year', () => {
    expect(clockOf('US-CA', 'complaint', { on: '2030-03-01' }).provisional).toBe(false)
    expect(clockOf('EU', 'deletion', { on: '2030-03-01', calendar: 'EU-NONE' }).provisional).toBe(false)
  })
})

describe('what a clock is based on', () => {
  test('a British complaint is acknowledged by a date and answered without one', () => {
    const clock = clockOf('UK', 'complaint', { on: '2026-07-31' })
    expect(clock).toMatchObject({ acknowledgeOn: '2026-09-01', dueOn: '2026-09-01', respondOn: undefined })
    expect(codesOf(clock)).toContain('without-delay')
  })

  test('before a rule is in force its number is only the operator’s promise', () => {
    expect(clockOf('UK', 'complaint', { on: '2026-06-18' }).certainty).toBe('policy')
    expect(clockOf('UK', 'complaint', { on: '2026-06-19' }).certainty).toBe('statute')
  })

  test('a right that the law has no rule for throws', () => {
    expect(() => clockOf('EU', 'telecom-complaint', { on: '2026-01-05' })).toThrow(RangeError)
    expect(() => clockOf('EU', 'nothing' as Right, { on: '2026-01-05' })).toThrow(RangeError)
  })

  test('a bad instant, zone or day throws', () => {
    const ask = {
      law: LAWS.EU[0],
      right: 'access',
      calendar: CALENDARS.DE,
      received: '2026-01-05T12:00Z',
      zone: 'UTC',
      events: [],
    } as const
    expect(() => computeClock({ ...ask, received: 'yesterday' })).toThrow(RangeError)
    expect(() => computeClock({ ...ask, zone: 'Moon/Base' })).toThrow(RangeError)
    expect(() => computeClock({ ...ask, events: events(['identity-requested', '2026-02-30']) })).toThrow(
      RangeError,
    )
  })
})
