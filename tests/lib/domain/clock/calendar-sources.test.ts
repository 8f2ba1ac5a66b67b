import { expect, test } from 'vitest'
import { calendarSources } from '#lib/domain/clock/calendar-sources.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { clockOf } from '#tests/lib/domain/clock/clock-of.ts'

test('a reader is told the published list of every year that the sum reaches', () => {
  const { trace } = clockOf('CN', 'deletion', { on: '2026-12-25' })
  const { name, years } = calendarSources(CALENDARS.CN, trace)
  expect(name.en).toContain('China')
  expect(years.map(({ year }) => year)).toEqual([2026, 2027])
  expect(years[0]).toMatchObject({ publishedOn: '2025-11-04', isComplete: true })
  expect(years[0]?.source).toContain('gov.cn')
})

test('a calendar of weekends has no lists', () => {
  const { trace } = clockOf('EU', 'access', { on: '2026-12-25', calendar: 'EU-NONE' })
  expect(calendarSources(CALENDARS['EU-NONE'], trace).years).toEqual([])
})

test('a sum without any day reaches no year', () => {
  expect(calendarSources(CALENDARS.CN, []).years).toEqual([])
})
