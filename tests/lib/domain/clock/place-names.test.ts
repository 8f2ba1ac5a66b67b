import { expect, test } from 'vitest'
import { placeName } from '#lib/domain/clock/place-names.ts'
import { PLACE_IDS } from '#lib/domain/clock/places.ts'

test('every place has a name of its own in both languages', () => {
  for (const locale of ['en', 'zh-CN'] as const) {
    const names = PLACE_IDS.map((id) => placeName(id, locale))
    expect(new Set(names).size).toBe(PLACE_IDS.length)
    expect(names.filter((name) => /^[A-Z]{2}(-|$)/.test(name))).toEqual([])
  }
  expect([placeName('DE', 'en'), placeName('DE', 'zh-CN'), placeName('CN', 'zh-CN')]).toEqual([
    'Germany',
    '德国',
    '中国大陆',
  ])
})
