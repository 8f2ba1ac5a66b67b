import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { HOME_CALENDAR, workingMorning } from '#lib/domain/operator/working-morning.ts'

const on = (local: string) =>
  workingMorning(
    Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Shanghai').toInstant(),
    { zone: 'Asia/Shanghai', calendar: CALENDARS[HOME_CALENDAR] },
    '09:00',
  )

describe('a working morning', () => {
  it('begins at nine in the operator’s zone', () => {
    expect(on('2026-11-23T08:59:59')).toBeNull()
    expect(on('2026-11-23T09:00:00')).toBe('2026-11-23')
  })

  it('is not on a weekend or in a break', () => {
    expect(on('2026-11-22T10:00')).toBeNull()
    expect(on('2026-10-05T10:00')).toBeNull()
  })

  it('is on a weekend day that makes up for a break', () => {
    expect(on('2026-10-10T10:00')).toBe('2026-10-10')
  })
})
