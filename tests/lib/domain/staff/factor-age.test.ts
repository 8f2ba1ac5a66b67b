import { expect, it } from 'vitest'
import { isFactorFresh, shouldAskFactor } from '#lib/domain/staff/factor-age.ts'

const now = Temporal.Instant.from('2026-11-23T02:00:00Z')
const ago = (minutes: number) => now.subtract({ seconds: Math.round(minutes * 60) }).toString()

it.each([
  [0, true, false],
  [5, true, false],
  [5.1, true, true],
  [10, true, true],
  [10.1, false, true],
])('a factor of %d minutes ago: counts %s, asked for again %s', (minutes, fresh, asked) => {
  expect(isFactorFresh(ago(minutes), now)).toBe(fresh)
  expect(shouldAskFactor(ago(minutes), now)).toBe(asked)
})
