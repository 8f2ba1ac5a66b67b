import { describe, expect, it } from 'vitest'
import { LAW_IDS } from '#lib/domain/clock/law.ts'
import { eraseOn, keepingOf } from '#lib/domain/retention/keeping.ts'

describe('how long the record of a request is kept', () => {
  it.each([
    ['US-CA', 'granted', 24, 'regulation'],
    ['US-CA', 'refused', 24, 'regulation'],
    ['US-CO', 'withdrawn', 24, 'regulation'],
    ['HK', 'refused', 48, 'statute'],
    ['HK', 'granted', 36, 'policy'],
    ['CN', 'refused', 36, 'policy'],
    ['EU', 'granted', 36, 'policy'],
    ['a law of later', 'granted', 36, 'policy'],
  ] as const)('%s, %s: %i months by %s', (law, outcome, months, certainty) => {
    expect(keepingOf({ law, outcome }, 36)).toMatchObject({ months, certainty })
  })

  it('is the operator’s own time by the desk’s rules, but never less than a law says', () => {
    expect(keepingOf({ law: 'EU', outcome: 'granted' }, 60).months).toBe(60)
    expect(keepingOf({ law: 'US-CA', outcome: 'granted' }, 12).months).toBe(24)
    expect(keepingOf({ law: 'HK', outcome: 'refused' }, 12).months).toBe(48)
  })

  it('names its source for every law, in every language', () => {
    for (const law of LAW_IDS)
      for (const text of Object.values(keepingOf({ law, outcome: 'refused' }, 36).source))
        expect(text.length).toBeGreaterThan(5)
  })

  it.each([
    ['2026-11-23', 24, '2028-11-24'],
    ['2024-02-29', 36, '2027-03-01'],
    ['2026-08-31', 6, '2027-03-01'],
  ])('closed on %s and kept for %i months: destroyed on %s', (closedOn, months, on) => {
    expect(eraseOn(closedOn, { months })).toBe(on)
  })
})
