import { describe, expect, test } from 'vitest'
import { LAW_IDS } from '#lib/domain/clock/law.ts'
import { lawOn } from '#lib/domain/clock/laws.ts'
import { PLACE_IDS, PLACES, REGIONS, resolvePlace } from '#lib/domain/clock/places.ts'

describe('the law of a residence', () => {
  test('is EU law in the 27 Member States, Iceland, Liechtenstein and Norway', () => {
    expect(PLACES.filter((place) => place.lawId === 'EU')).toHaveLength(30)
  })

  test('takes the holidays of the operator’s establishment in the Union, not those of the person’s home', () => {
    expect(resolvePlace('DE')).toMatchObject({ lawId: 'EU', calendar: 'EU-NONE', zone: 'Europe/Berlin' })
    expect(resolvePlace('DE', 'PT').calendar).toBe('PT')
  })

  test('takes the bank holidays of the nation in the United Kingdom, whatever the establishment', () => {
    expect(resolvePlace('GB-SCT', 'DE')).toMatchObject({
      lawId: 'UK',
      calendar: 'GB-SCT',
      zone: 'Europe/London',
    })
  })

  test('is the operator’s home law elsewhere, and for an id that is no place', () => {
    expect(resolvePlace('OTHER')).toMatchObject({ lawId: 'CN', calendar: 'CN' })
    expect(resolvePlace('toString').id).toBe('OTHER')
  })
})

test('every law can be reached from a place, and no place is in two regions', () => {
  expect(new Set(PLACES.map(({ lawId }) => lawId))).toEqual(new Set(LAW_IDS))
  expect(REGIONS.flatMap(({ placeIds }) => placeIds)).toEqual(PLACE_IDS)
  expect(new Set(PLACE_IDS).size).toBe(PLACE_IDS.length)
})

test('a state or province with a law of its own has it; the rest of the country has what is left', () => {
  expect(resolvePlace('US-TX')).toMatchObject({ lawId: 'US-TX', calendar: 'US-TX' })
  expect(resolvePlace('US-OTHER').lawId).toBe('CN')
  expect(resolvePlace('CA-QC').lawId).toBe('CA-QC')
  expect(resolvePlace('CA')).toMatchObject({ lawId: 'CA-PIPEDA', calendar: 'CA-FED' })
})

test('Swiss law is read with the holidays of the canton', () => {
  const cantons = PLACES.filter(({ lawId }) => lawId === 'CH')
  expect(cantons).toHaveLength(26)
  expect(cantons.every(({ id, calendar }) => id === calendar)).toBe(true)
})

test('a place without its own calendar has that of its law', () => {
  for (const { id, lawId, calendar } of PLACES)
    if (!['EU', 'UK', 'CH'].includes(lawId)) expect(calendar, id).toBe(lawOn(lawId, '2027-06-01').calendar)
})

test('every zone is a real one', () => {
  const now = Temporal.Instant.from('2026-01-01T00:00Z')
  for (const { zone } of PLACES) expect(now.toZonedDateTimeISO(zone).timeZoneId).toBe(zone)
})
