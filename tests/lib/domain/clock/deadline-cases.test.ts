import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { workedCases } from '#scripts/due/cases.ts'

const text = readFileSync(new URL('./deadline-cases.csv', import.meta.url), 'utf8')
const cases = workedCases(text).filter(({ problem }) => !problem?.startsWith('unknown-law'))

test.each(cases)('the worked case $id ($certainty) comes out as its lawyer counted it', (one) => {
  expect(one.problem).toBeUndefined()
  for (const { step, expected, computed } of one.dates) {
    if (expected || step === 'respond') expect({ step, on: computed }).toEqual({ step, on: expected })
  }
})

test('the cases whose rule is not settled are among them', () => {
  const unsettled = cases.filter(({ certainty }) => certainty === 'uncertain').map(({ id }) => id)
  expect(unsettled).toEqual(expect.arrayContaining(['CN-15', 'EU-09', 'EU-10']))
})

test('a case that reaches a year without a list is provisional', () => {
  const provisional = cases.filter(({ clock }) => clock?.provisional).map(({ id }) => id)
  expect(provisional).toContain('CN-15')
})

test('the safe date is never after the legal one', () => {
  for (const { id, clock } of cases) {
    if (clock?.dueOn) expect(`${clock.conservativeOn}` <= clock.dueOn, id).toBe(true)
  }
})
