import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { caseClock, NO_DATE } from '#lib/domain/requests/case-clock.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'

function clockOf(
  kind: Kind,
  residence: string,
  more: { targetDays?: number; isAcknowledged?: boolean } = {},
) {
  const receivedAt = Temporal.Instant.from('2026-11-23T02:00:00Z')
  return caseClock(
    { kind, residence, receivedAt, events: [], operatorZone: 'Asia/Shanghai', ...more },
    { euCalendar: 'EU-NONE', calendars: CALENDARS, modes: {}, isSmallAgent: false },
  )
}

describe('a law that dates only the confirmation of receipt (DPA 2018 s. 164A)', () => {
  it('sets no date for the answer; the queue sorts by the confirmation', () => {
    const clock = clockOf('complaint', 'GB-ENG')
    expect([clock.acknowledgeDueOn, clock.dueOn, clock.conservativeDueOn]).toEqual(['2026-12-23', null, null])
    expect(clock.sortOn).toBe('2026-12-23')
  })

  it('leaves no date once receipt is confirmed', () => {
    expect(clockOf('complaint', 'GB-ENG', { isAcknowledged: true }).sortOn).toBe(NO_DATE)
  })
})

describe('the three dates', () => {
  it('stand in their order: the own aim, the safe date, the legal date', () => {
    const { targetOn, conservativeDueOn, dueOn } = clockOf('access', 'US-CA', { targetDays: 20 })
    expect([targetOn, conservativeDueOn, dueOn]).toEqual(['2026-12-11', '2027-01-05', '2027-01-06'])
  })

  it('are two where the operator has no aim', () => {
    expect(clockOf('access', 'US-CA').targetOn).toBeNull()
  })

  it('confirming receipt changes nothing where the answer has a date of its own', () => {
    const before = clockOf('access', 'US-CA')
    expect(clockOf('access', 'US-CA', { isAcknowledged: true })).toEqual(before)
    expect([before.acknowledgeDueOn, before.sortOn]).toEqual(['2026-12-07', before.dueOn])
  })
})
