import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CALENDAR_IDS } from '#lib/domain/clock/calendar.ts'
import { draftCalendar, REGIONS } from '#scripts/calendars/draft.ts'
import { libraryDays } from '#scripts/calendars/library-days.ts'
import { OVERRIDES } from '#scripts/calendars/overrides.ts'
import { YEARS } from '#scripts/draft-calendars.ts'

describe('every data file is what the libraries say, with the reviewed corrections, and nothing else', () => {
  test.each(CALENDAR_IDS)('%s', async (id) => {
    const file = JSON.parse(readFileSync(`lib/domain/clock/calendars/data/${id}.json`, 'utf8'))
    expect(file).toEqual(JSON.parse(JSON.stringify(await draftCalendar(id, YEARS))))
  })
})

describe('a correction', () => {
  test('takes away only what a library has', async () => {
    for (const { calendars, years = YEARS, drop = [] } of OVERRIDES)
      for (const id of calendars) {
        if (id === 'EU-NONE') continue
        const lists = await Promise.all(years.map((year) => libraryDays(id, REGIONS[id], year)))
        const known = new Set(lists.flat().map(({ name }) => name))
        expect(
          drop.filter((code) => !known.has(code)),
          id,
        ).toEqual([])
      }
  })

  test('is given once, with its reason and its source', () => {
    const texts = OVERRIDES.map((override) => JSON.stringify(override))
    expect(new Set(texts).size).toBe(texts.length)
    expect(OVERRIDES.every(({ why, source }) => why && source)).toBe(true)
  })
})
