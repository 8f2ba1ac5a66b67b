import { describe, expect, test } from 'vitest'
import { PLACES, resolvePlace } from '#lib/domain/clock/places.ts'

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

test('every zone is a real one', () => {
  const now = Temporal.Instant.from('2026-01-01T00:00Z')
  for (const { zone } of PLACES) expect(now.toZonedDateTimeISO(zone).timeZoneId).toBe(zone)
})
