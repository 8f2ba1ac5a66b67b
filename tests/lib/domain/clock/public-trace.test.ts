import { expect, test } from 'vitest'
import { publicTrace } from '#lib/domain/clock/public-trace.ts'
import { clockOf } from '#tests/lib/domain/clock/clock-of.ts'

test('a sum that anybody may see says all but what staff aim at', () => {
  const { trace } = clockOf('US-CA', 'access', { on: '2026-11-20' })
  const target = { code: 'target', on: '2026-12-10', days: 20 } as const
  expect(trace.map(({ code }) => code)).toContain('safe')
  expect(publicTrace([...trace, target])).toEqual(trace.filter(({ code }) => code !== 'safe'))
})
