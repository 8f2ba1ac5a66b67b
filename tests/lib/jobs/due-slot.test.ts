import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { HOME_CALENDAR } from '#lib/domain/operator/working-morning.ts'
import { dueSlot } from '#lib/jobs/due-slot.ts'

const desk = { zone: 'Asia/Shanghai', calendar: CALENDARS[HOME_CALENDAR] }
const at = (text: string) => ({ now: Temporal.Instant.from(text), ...desk })
const HOURLY = { everyMinutes: 60 }
const MORNING = { workingMorningAt: '09:00' }

describe('the slot of a job', () => {
  it('comes with every tick for what runs at every tick', () => {
    expect(dueSlot('every tick', undefined, at('2026-11-23T02:00:00Z'))).toBe('2026-11-23T02:00:00.000Z')
  })

  it('comes when the interval has passed since the last one, and the first time at once', () => {
    expect(dueSlot(HOURLY, undefined, at('2026-11-23T02:00:00Z'))).not.toBeNull()
    expect(dueSlot(HOURLY, '2026-11-23T01:00:01.000Z', at('2026-11-23T02:00:00Z'))).toBeNull()
    expect(dueSlot(HOURLY, '2026-11-23T01:00:00.000Z', at('2026-11-23T02:00:00Z'))).not.toBeNull()
  })

  it('does not wait for a slot that a wrong clock put into the future', () => {
    expect(dueSlot(HOURLY, '2027-11-23T01:00:00.000Z', at('2026-11-23T02:00:00Z'))).not.toBeNull()
  })

  it('comes once a working morning', () => {
    expect(dueSlot(MORNING, '2026-11-20', at('2026-11-23T02:00:00Z'))).toBe('2026-11-23')
    expect(dueSlot(MORNING, '2026-11-23', at('2026-11-23T09:00:00Z'))).toBeNull()
    expect(dueSlot(MORNING, '2026-11-20', at('2026-11-22T02:00:00Z'))).toBeNull()
  })
})
