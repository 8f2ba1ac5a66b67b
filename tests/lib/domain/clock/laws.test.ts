import { describe, expect, test } from 'vitest'
import type { Period, Right } from '#lib/domain/clock/law.ts'
import { findLaw, hasRule, LAWS } from '#lib/domain/clock/laws.ts'
import { clockOf } from '#tests/lib/domain/clock/clock-of.ts'

const KINDS = ['access', 'correction', 'deletion', 'withdrawal', 'cancellation', 'complaint'] as const
const laws = Object.values(LAWS)

describe('each kind of request under each law', () => {
  const pairs = laws.flatMap((law) => KINDS.map((kind) => [law.id, kind] as const))

  test.each(pairs)(
    '%s %s has a date, a source in both languages and a word for how firm it is',
    (id, kind) => {
      const clock = clockOf(id, kind, { on: '2026-07-15' })
      expect(clock.dueOn).toMatch(/^2026-/)
      expect(clock.source.en && clock.source['zh-CN']).toBeTruthy()
      expect(clock.certainty).toBe(FIRMNESS[id][kind] ?? 'statute')
    },
  )
})

// what is not a statute's own number, stated here a second time so that a change is noticed
const FIRMNESS: Record<keyof typeof LAWS, Partial<Record<Right, string>>> = {
  CN: {
    access: 'standard',
    correction: 'guideline',
    deletion: 'guideline',
    withdrawal: 'standard',
    cancellation: 'guideline',
    complaint: 'guideline',
  },
  EU: { withdrawal: 'policy', cancellation: 'policy', complaint: 'policy' },
  UK: { withdrawal: 'policy', cancellation: 'policy' },
  'US-CA': { withdrawal: 'regulation', cancellation: 'policy', complaint: 'policy' },
}

test('a promise says in its source that it is one', () => {
  const promised = laws.flatMap((law) => Object.values(law.rules)).flatMap((rule) => rule.respond ?? [])
  for (const { source } of promised.filter((period: Period) => period.certainty === 'policy'))
    expect([source.en, source['zh-CN']]).toEqual([
      expect.stringContaining('operator'),
      expect.stringContaining('运营者'),
    ])
})

test('withdrawal of consent and complaint never wait for an identity check', () => {
  for (const law of laws)
    for (const right of ['withdrawal', 'complaint', 'opt-out'] as const) {
      const rule = law.rules[right]
      const period = rule?.respond ?? rule?.acknowledge
      if (right !== 'opt-out') expect(period?.start, law.id).toBe('receipt')
      expect(period?.start, law.id).not.toBe('verified-identity')
    }
})

test('an id that is no law finds none', () => {
  expect(findLaw('UK')?.nameKey).toBe('laws.UK')
  expect(findLaw('constructor')).toBeUndefined()
  expect(hasRule(LAWS.CN, 'telecom-complaint')).toBe(true)
  expect(hasRule(LAWS.EU, 'telecom-complaint')).toBe(false)
})
