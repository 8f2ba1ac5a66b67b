import { expect, test } from 'vitest'
import { stoodStill } from '#lib/domain/clock/stood-still.ts'
import { clockOf, events } from '#tests/lib/domain/clock/clock-of.ts'

test('a clock that never stopped stood still for no day', () => {
  expect(stoodStill(clockOf('UK', 'access', { on: '2026-02-10' }).trace)).toBe(0)
})

test('every pause is told once, whether or not an extension is counted over it too', () => {
  const asked = events(['clarification-asked', '2026-02-16'], ['clarification-answered', '2026-02-20'])
  const { trace } = clockOf('UK', 'access', { on: '2026-02-10', events: asked })
  expect(stoodStill(trace)).toBe(5)
  const extended = [...asked, ...events(['extended', '2026-02-24'])]
  expect(stoodStill(clockOf('UK', 'access', { on: '2026-02-10', events: extended }).trace)).toBe(5)
})

test('a pause that still runs adds no day yet', () => {
  const asked = events(['clarification-asked', '2026-02-16'])
  expect(stoodStill(clockOf('UK', 'access', { on: '2026-02-10', events: asked }).trace)).toBe(0)
})
