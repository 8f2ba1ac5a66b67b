import { describe, expect, test } from 'vitest'
import { deadlineCases } from '#tests/lib/domain/clock/deadline-cases.ts'

const cases = deadlineCases()

describe('every worked case comes out as its lawyer counted it', () => {
  test.each(cases)('$id ($certainty): $why', ({ clock, expected }) => {
    const { acknowledgeOn, respondOn, extendedOn } = clock
    expect({ acknowledgeOn, respondOn, extendedOn }).toEqual(expected)
  })
})

test('no case of the four laws is left out', () => {
  const perLaw = Object.groupBy(cases, (one) => one.clock.lawId)
  const counts = Object.fromEntries(Object.entries(perLaw).map(([law, list]) => [law, list.length]))
  expect(counts).toEqual({ CN: 10, EU: 10, UK: 9, 'US-CA': 5 })
})

test('the cases whose rule is not settled are the ones we know of', () => {
  const unsettled = cases.filter((one) => one.certainty === 'uncertain').map((one) => one.id)
  expect(unsettled).toEqual(['CN-15', 'EU-09', 'EU-10'])
})

test('only the case that reaches a year without a list is provisional', () => {
  const provisional = cases.filter((one) => one.clock.provisional).map((one) => one.id)
  expect(provisional).toEqual(['CN-15'])
})

test('the safe date is never after the legal one', () => {
  for (const { id, clock } of cases) expect(`${clock.conservativeOn}` <= `${clock.dueOn}`, id).toBe(true)
})
