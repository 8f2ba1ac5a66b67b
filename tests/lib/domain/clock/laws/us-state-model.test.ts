import { describe, expect, test } from 'vitest'
import { type UsState, usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'
import { clockOf } from '#tests/lib/domain/clock/clock-of.ts'

describe('the model of the states', () => {
  const STATE: UsState = {
    id: 'US-VA',
    version: '2026-01-01',
    effectiveFrom: '2026-01-01',
    zone: 'America/New_York',
    code: { en: 'Code', 'zh-CN': '《法典》' },
    answer: { n: 45, section: '1' },
    extension: { n: 15, section: '2' },
  }

  test('cites each number by its own section, or the law as a whole where it has none', () => {
    const { access } = usStateLaw(STATE).rules
    expect([access?.respond?.source.en, access?.extend?.source['zh-CN']]).toEqual(['Code 1', '《法典》第2条'])
    expect(usStateLaw({ ...STATE, answer: { n: 45 } }).rules.access?.respond?.source.en).toBe('Code')
  })

  test('says by which rule a last day is moved', () => {
    const rolls = { calendar: 'US-CO', source: { en: 'Code 9', 'zh-CN': '第9条' } } as const
    const { calendar, rules } = usStateLaw({ ...STATE, rolls })
    expect(calendar).toBe('US-CO')
    expect(rules.access?.respond).toMatchObject({
      roll: 'next-working-day',
      source: { en: 'Code 1; Code 9' },
    })
    expect(usStateLaw(STATE).rules.access?.respond?.roll).toBe('none')
  })

  test('has an appeal and a time for revoked consent only where the state has', () => {
    expect(usStateLaw(STATE).rules.appeal).toBeUndefined()
    expect(usStateLaw(STATE).rules.withdrawal?.respond?.certainty).toBe('policy')
    const generous = usStateLaw({
      ...STATE,
      appeal: { n: 60, section: '3' },
      revocation: { n: 15, section: '4' },
    })
    expect(generous.rules.appeal?.respond).toMatchObject({ n: 60, source: { en: 'Code 3' } })
    expect(generous.rules.withdrawal?.respond).toMatchObject({ n: 15, certainty: 'statute' })
  })
})

test('Utah corrects by law since July 2026, before that by the operator’s promise', () => {
  expect(clockOf('US-UT', 'correction', { on: '2026-06-30' }).certainty).toBe('policy')
  expect(clockOf('US-UT', 'correction', { on: '2026-07-01' }).certainty).toBe('statute')
})

test('Oklahoma and Alabama set no date before their first day', () => {
  expect(clockOf('US-OK', 'access', { on: '2026-12-31' }).dueOn).toBeUndefined()
  expect(clockOf('US-OK', 'access', { on: '2027-01-01' }).dueOn).toBe('2027-02-15')
  expect(clockOf('US-AL', 'access', { on: '2027-04-30' }).dueOn).toBeUndefined()
  expect(clockOf('US-AL', 'access', { on: '2027-05-01' }).dueOn).toBe('2027-06-15')
})
