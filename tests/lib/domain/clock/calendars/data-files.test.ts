import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CALENDAR_IDS, type CalendarYear } from '#lib/domain/clock/calendar.ts'
import { EEA_CALENDAR_IDS, SWISS_CALENDAR_IDS } from '#lib/domain/clock/calendar-ids.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { SETTINGS } from '#lib/platform/env.ts'

const files = globSync('lib/domain/clock/calendars/data/*.json')
const years = Object.entries(CALENDARS).flatMap(([id, calendar]) =>
  calendar.years === 'weekends-only'
    ? []
    : Object.entries(calendar.years).map(([year, list]): [string, string, CalendarYear] => [id, year, list]),
)

describe('the data files', () => {
  test('are one for every calendar, by its id', () => {
    expect(files.map((path) => basename(path, '.json')).sort()).toEqual([...CALENDAR_IDS].sort())
    expect(Object.keys(CALENDARS)).toEqual(CALENDAR_IDS)
    for (const path of files) expect(JSON.parse(readFileSync(path, 'utf8')).id).toBe(basename(path, '.json'))
  })

  test('have every state of the European Economic Area and every canton', () => {
    expect([EEA_CALENDAR_IDS.length, SWISS_CALENDAR_IDS.length]).toEqual([30, 26])
  })

  test('let the operator act in any of those states, and nowhere else', () => {
    const accepts = (id: string) => SETTINGS.EU_CALENDAR.schema.safeParse(id).success
    expect(CALENDAR_IDS.filter(accepts).sort()).toEqual([...EEA_CALENDAR_IDS, 'EU-NONE'].sort())
  })

  test('have the three years 2025 to 2027, but for the one without any holidays', () => {
    for (const { id, years } of Object.values(CALENDARS))
      expect(years === 'weekends-only' ? id : Object.keys(years), id).toEqual(
        id === 'EU-NONE' ? 'EU-NONE' : ['2025', '2026', '2027'],
      )
  })

  test('have a name of their own in both languages', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const names = Object.values(CALENDARS).map(({ name }) => name[language])
      expect(new Set(names).size).toBe(CALENDAR_IDS.length)
    }
  })
})

describe('every year', () => {
  test.each(years)('of %s, %s, has each day once, in order, inside the year', (_, year, { holidays }) => {
    const days = holidays.flatMap(({ on, to }) => (to ? [on, to] : [on]))
    expect(days).toEqual([...new Set(days)].sort())
    expect(days.every((on) => Temporal.PlainDate.from(on).year === Number(year))).toBe(true)
  })

  test('makes up only for weekend days that are not holidays', () => {
    for (const [id, , { holidays, makeUpWorkingDays = [] }] of years)
      for (const on of makeUpWorkingDays) {
        expect(Temporal.PlainDate.from(on).dayOfWeek, `${id} ${on}`).toBeGreaterThan(5)
        expect(holidays.filter((holiday) => holiday.on <= on && on <= (holiday.to ?? holiday.on))).toEqual([])
      }
  })

  test('is complete, but where the official list was not out: then its source says why', () => {
    const open = years.filter(([, , { complete }]) => !complete)
    expect(open.map(([id, year]) => `${id} ${year}`)).toEqual(
      ['CN', 'GR', 'SK', 'SG', 'TW', 'TH', 'VN'].map((id) => `${id} 2027`),
    )
    for (const [, , { source }] of open) expect(source).toMatch(/; not complete: .{20,}/)
  })
})
