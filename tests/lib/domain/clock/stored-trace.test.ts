import { expect, test } from 'vitest'
import { readStoredTrace } from '#lib/domain/clock/stored-trace.ts'
import { clockOf } from '#tests/lib/domain/clock/clock-of.ts'

const { trace } = clockOf('CN', 'deletion', { on: '2026-02-10' })

test('a stored sum is read as it was made', () => {
  expect(readStoredTrace(JSON.stringify(trace))).toEqual({ trace, isWhole: true })
})

test('lines of an older form are left out, and that is known', () => {
  const older = [...trace, { code: 'business-days-added', n: 15 }, { ...trace[1], lawId: 'XX' }]
  expect(readStoredTrace(JSON.stringify(older))).toEqual({ trace, isWhole: false })
})

test('what is no sum at all has no lines', () => {
  expect(readStoredTrace('{"dueOn":"2026-03-09"}')).toEqual({ trace: [], isWhole: false })
})
