import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LAW_IDS } from '#lib/domain/clock/law.ts'
import { workedCases } from '#scripts/due/cases.ts'

// counted by hand with the official lists of holidays; `why` says how, so that a reader can count again
const cases = workedCases(readFileSync(new URL('./own-cases.csv', import.meta.url), 'utf8'))

test.each(cases)('$id comes out as counted by hand', ({ dates, problem }) => {
  expect(problem).toBeUndefined()
  for (const { step, expected, computed } of dates)
    expect({ step, on: computed }).toEqual({ step, on: expected })
})

test.each(LAW_IDS)('%s has at least two cases of its own', (law) => {
  expect(cases.filter(({ id }) => id.startsWith(`own-${law}-`)).length).toBeGreaterThanOrEqual(2)
})
