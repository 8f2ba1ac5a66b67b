import { describe, expect, test } from 'vitest'
import type { Period, Right } from '#lib/domain/clock/law.ts'
import { findLawVersion, hasRule, isInForce, LAWS, lawOn } from '#lib/domain/clock/laws.ts'
import { clockOf } from '#tests/lib/domain/clock/clock-of.ts'

const KINDS = ['access', 'correction', 'deletion', 'withdrawal', 'cancellation', 'complaint'] as const
const laws = Object.values(LAWS).flat()
const today = Object.values(LAWS).map(([{ id }]) => lawOn(id, '2026-07-15'))

describe('each kind of request under each law', () => {
  const pairs = today.flatMap((law) => KINDS.map((kind) => [law.id, kind] as const))

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

test('a law is counted in the version in force on the day of receipt', () => {
  expect(lawOn('UK', '2026-06-18').rules.complaint?.respond).toBeDefined()
  expect(lawOn('UK', '2026-06-19').rules.complaint?.respond).toBeUndefined()
  expect(isInForce('UK', '2018-05-24')).toBe(false)
  expect(isInForce('UK', '2018-05-25')).toBe(true)
})

test('the versions of a law follow each other', () => {
  for (const versions of Object.values(LAWS)) {
    const days = versions.map(({ effectiveFrom }) => effectiveFrom)
    expect(days).toEqual([...new Set(days)].sort())
  }
})

test('an id or a version that is none finds none', () => {
  expect(findLawVersion('UK', '2026-06-19')?.nameKey).toBe('laws.UK')
  expect(findLawVersion('UK', '1999-01-01')).toBeUndefined()
  expect(findLawVersion('constructor', '2026-06-19')).toBeUndefined()
  expect(hasRule(LAWS.CN[0], 'telecom-complaint')).toBe(true)
  expect(hasRule(LAWS.EU[0], 'telecom-complaint')).toBe(false)
})
