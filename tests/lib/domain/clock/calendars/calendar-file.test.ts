import { describe, expect, test } from 'vitest'
import { calendarOf } from '#lib/domain/clock/calendars/calendar-file.ts'
import NAMES from '#lib/domain/clock/calendars/names.json' with { type: 'json' }

const file = {
  id: 'DE',
  name: { en: 'Germany', 'zh-CN': '德国' },
  years: { 2026: { complete: true, source: 'a law', holidays: [{ on: '2026-05-01', name: 'labour-day' }] } },
}
const withHoliday = (holiday: object) => ({
  ...file,
  years: { 2026: { complete: true, source: 'a law', holidays: [holiday] } },
})

describe('a data file', () => {
  test('gives a calendar whose holidays have their names', () => {
    expect(calendarOf(file)).toEqual({
      ...file,
      years: {
        2026: {
          complete: true,
          source: 'a law',
          holidays: [{ on: '2026-05-01', name: { en: 'Labour Day', 'zh-CN': '劳动节' } }],
        },
      },
    })
  })

  test('says of a substitute day which holiday it stands for', () => {
    const { years } = calendarOf(withHoliday({ on: '2026-12-28', name: 'boxing-day', substitute: true }))
    expect(years).toMatchObject({
      2026: { holidays: [{ name: { en: 'Boxing Day (substitute day)', 'zh-CN': '节礼日补假' } }] },
    })
  })

  test.each([
    ['a holiday that has no name', { on: '2026-05-01', name: 'nobody-knows' }],
    ['a day that does not exist', { on: '2026-02-30', name: 'labour-day' }],
    ['a field that nobody reads', { on: '2026-05-01', name: 'labour-day', half: true }],
  ])('is refused for %s', (_, holiday) => {
    expect(() => calendarOf(withHoliday(holiday))).toThrow()
  })

  test('is refused for a calendar that the clock does not know', () => {
    expect(() => calendarOf({ ...file, id: 'XX' })).toThrow()
  })
})

describe('the names of holidays', () => {
  test.each(Object.entries(NAMES))('%s is named in both languages', (_, { en, 'zh-CN': zh }) => {
    expect(en).toMatch(/^[\p{Script=Latin}\d\p{P} ]+$/u)
    expect(en).not.toContain("'")
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(zh).not.toMatch(/\p{Script=Latin}|[(),]/u)
  })
})
