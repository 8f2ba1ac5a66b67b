import { describe, expect, it } from 'vitest'
import { NO_DATE } from '#lib/domain/requests/case-clock.ts'
import { type DaysLeft, daysLeft, dueRange } from '#lib/domain/requests/days-left.ts'

const TODAY = '2026-11-23'
const running = { pausedSince: null, closedAt: null }

describe('days left', () => {
  it.each<[string, DaysLeft]>([
    ['2026-11-13', { code: 'overdue', days: 10 }],
    ['2026-11-22', { code: 'overdue', days: 1 }],
    ['2026-11-23', { code: 'today' }],
    ['2026-11-24', { code: 'days', days: 1, soon: true }],
    ['2026-11-30', { code: 'days', days: 7, soon: true }],
    ['2026-12-01', { code: 'days', days: 8, soon: false }],
    ['2027-11-23', { code: 'days', days: 365, soon: false }],
    [NO_DATE, { code: 'no-date' }],
  ])('a date of %s is told as it stands today', (sortOn, expected) => {
    expect(daysLeft({ ...running, sortOn }, TODAY)).toEqual(expected)
  })

  it('a clock that stands still says since when, even past its date', () => {
    const paused = { ...running, sortOn: '2026-11-01', pausedSince: '2026-10-20' }
    expect(daysLeft(paused, TODAY)).toEqual({ code: 'paused', since: '2026-10-20' })
  })

  it('a closed case is never overdue', () => {
    const closed = { ...running, sortOn: '2026-11-01', closedAt: '2026-11-02T00:00:00.000Z' }
    expect(daysLeft(closed, TODAY)).toEqual({ code: 'closed' })
  })
})

describe('the three cuts of the queue', () => {
  it('touch without overlapping, with the seventh day still soon; what stands still is not overdue', () => {
    expect(dueRange('overdue', TODAY)).toEqual({ to: '2026-11-22', running: true })
    expect(dueRange('soon', TODAY)).toEqual({ from: '2026-11-23', to: '2026-11-30' })
    expect(dueRange('later', TODAY)).toEqual({ from: '2026-12-01' })
  })
})
