import { expect, test } from 'vitest'
import { HOME_LAW, modeOf } from '#lib/domain/operator/law-modes.ts'

test('the home law binds and the others are followed voluntarily, until an administrator decides otherwise', () => {
  expect(HOME_LAW).toBe('CN')
  expect(modeOf('CN', {})).toBe('mandatory')
  expect(modeOf('EU', {})).toBe('voluntary')
  expect(modeOf('EU', { EU: 'off' })).toBe('off')
})
