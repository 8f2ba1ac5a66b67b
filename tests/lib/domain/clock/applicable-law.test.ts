import { describe, expect, test } from 'vitest'
import { applicableLaw } from '#lib/domain/clock/applicable-law.ts'
import { resolvePlace } from '#lib/domain/clock/places.ts'

describe('the law that counts for people of a place', () => {
  test('is their own where it is in force and followed', () => {
    expect(applicableLaw(resolvePlace('DE', 'DE'), '2026-11-23', {})).toEqual({
      lawId: 'EU',
      calendar: 'DE',
    })
  })

  test('is the home law before their own is in force, and the reason is said', () => {
    expect(applicableLaw(resolvePlace('DE'), '2018-05-24', {})).toEqual({
      lawId: 'CN',
      calendar: 'CN',
      instead: 'not-in-force',
    })
  })

  test('is the home law where the operator does not follow their own', () => {
    const place = resolvePlace('GB-ENG')
    expect(applicableLaw(place, '2026-11-23', { UK: 'off' })).toMatchObject({ lawId: 'CN', instead: 'off' })
    expect(applicableLaw(place, '2026-11-23', { UK: 'mandatory' }).lawId).toBe('UK')
  })

  test('is the home law at home, whatever is stored', () => {
    expect(applicableLaw(resolvePlace('CN'), '2026-11-23', { CN: 'off' })).toEqual({
      lawId: 'CN',
      calendar: 'CN',
    })
  })
})
