import { expect, test } from 'vitest'
import { PLACE_IDS } from '#lib/domain/clock/places.ts'
import { placeName, placeNameInRegion } from '#lib/i18n/place-names.ts'

test('every place has a name of its own in both languages', () => {
  for (const locale of ['en', 'zh-CN'] as const) {
    const names = PLACE_IDS.map((id) => placeName(id, locale))
    expect(new Set(names).size).toBe(PLACE_IDS.length)
    expect(names.filter((name) => /^[A-Z]{2}(-|$)/.test(name))).toEqual([])
  }
})

test('a part of a country is named with it, except under a heading that names it already', () => {
  expect([placeName('US-VA', 'en'), placeName('US-VA', 'zh-CN'), placeNameInRegion('US-VA', 'en')]).toEqual([
    'Virginia, United States',
    '美国弗吉尼亚州',
    'Virginia',
  ])
  expect([placeName('CH-ZH', 'zh-CN'), placeName('CA-QC', 'en'), placeName('GB-SCT', 'en')]).toEqual([
    '瑞士苏黎世州',
    'Quebec, Canada',
    'Scotland',
  ])
  expect([placeName('CA', 'en'), placeName('US-OTHER', 'zh-CN')]).toEqual([
    'Another part of Canada',
    '美国其他地区',
  ])
})

test('China is named as its mainland', () => {
  expect([placeName('DE', 'en'), placeName('DE', 'zh-CN'), placeName('CN', 'zh-CN')]).toEqual([
    'Germany',
    '德国',
    '中国大陆',
  ])
})
