import { describe, expect, test } from 'vitest'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { LAW_IDS, type LawId } from '#lib/domain/clock/law.ts'
import { findLawVersion, hasRule, isInForce, LAWS, lawOn } from '#lib/domain/clock/laws.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { clockOf } from '#tests/lib/domain/clock/clock-of.ts'

const KINDS = ['access', 'correction', 'deletion', 'withdrawal', 'cancellation', 'complaint'] as const
const laws = Object.values(LAWS).flat()

// what each kind rests on, in the order of KINDS, stated here a second time so that a change is noticed; * has no date
const US_STATE = 'statute statute statute policy policy policy'
const US_REVOCABLE = 'statute statute statute statute policy policy'
const FIRMNESS: Record<LawId, string> = {
  CN: 'standard guideline guideline standard guideline guideline',
  EU: 'statute statute statute policy policy policy',
  UK: 'statute statute statute policy policy statute',
  'US-CA': 'statute statute statute regulation policy policy',
  'US-VA': US_STATE,
  'US-CO': US_STATE,
  'US-CT': US_REVOCABLE,
  'US-UT': US_STATE,
  'US-TX': US_STATE,
  'US-FL': US_STATE,
  'US-OR': US_REVOCABLE,
  'US-MT': US_REVOCABLE,
  'US-NE': US_STATE,
  'US-IA': 'statute policy statute policy policy policy',
  'US-DE': US_REVOCABLE,
  'US-NH': US_REVOCABLE,
  'US-NJ': US_REVOCABLE,
  'US-TN': US_STATE,
  'US-MN': US_STATE,
  'US-MD': US_REVOCABLE,
  'US-IN': US_STATE,
  'US-KY': US_STATE,
  'US-RI': US_REVOCABLE,
  'US-OK': US_STATE,
  'US-AL': US_STATE,
  BR: 'statute statute* statute* statute* policy* policy',
  'CA-PIPEDA': 'statute statute statute policy policy policy',
  'CA-QC': 'statute statute statute policy policy policy',
  'CA-AB': 'statute statute policy policy policy policy',
  'CA-BC': 'statute statute policy policy policy policy',
  JP: 'statute* statute* statute* policy* policy* statute*',
  KR: 'regulation regulation regulation regulation policy policy',
  SG: 'regulation regulation policy guideline policy policy',
  IN: 'policy* policy* policy* policy* policy* regulation',
  CH: 'statute policy policy policy policy policy',
  AU: 'guideline guideline policy policy policy guideline',
  HK: 'statute statute policy policy policy policy',
  TW: 'statute statute statute policy policy policy',
  TH: 'statute statute* statute* statute* policy policy',
  ZA: 'statute regulation regulation policy policy policy',
  VN: 'regulation regulation regulation regulation policy policy',
}

describe('each kind of request under each law, once all of them are in force', () => {
  const pairs = LAW_IDS.flatMap((id) =>
    KINDS.map((kind, at) => [id, kind, FIRMNESS[id].split(' ')[at]] as const),
  )

  test.each(pairs)('%s %s rests on a %s, with its source in both languages', (id, kind, firmness) => {
    const clock = clockOf(id, kind, { on: '2027-06-01' })
    expect(`${clock.certainty}${clock.dueOn ? '' : '*'}`).toBe(firmness)
    expect(clock.source.en && clock.source['zh-CN']).toBeTruthy()
  })
})

test('a promise says in its source that it is one', () => {
  const rules = laws.flatMap((law) => Object.values(law.rules))
  const promised = rules.map((rule) => rule.respond ?? rule.withoutDelay)
  for (const { source } of promised.filter(({ certainty }) => certainty === 'policy'))
    expect([source.en, source['zh-CN']]).toEqual([
      expect.stringContaining('operator'),
      expect.stringContaining('运营者'),
    ])
})

test('withdrawal of consent, complaint and opting out never wait for an identity check', () => {
  for (const law of laws)
    for (const right of ['withdrawal', 'complaint', 'opt-out'] as const) {
      const { respond, acknowledge, ...rule } = law.rules[right] ?? {}
      const starts = [respond?.start, acknowledge?.start].filter((start) => start !== undefined)
      if (right !== 'opt-out') expect(starts.length > 0 || 'withoutDelay' in rule, law.id).toBe(true)
      const isFree = (start: string) =>
        start === 'receipt' || (right === 'opt-out' && start !== 'verified-identity')
      expect(starts.every(isFree), `${law.id} ${right}`).toBe(true)
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

test('every law has a name of its own in both languages', () => {
  for (const locale of LOCALES) {
    const long = translatorFor(locale, 'clock')
    const short = translatorFor(locale, 'nouns')
    expect(new Set(LAW_IDS.map((id) => long(`laws.${id}`))).size).toBe(LAW_IDS.length)
    expect(new Set(LAW_IDS.map((id) => short(`laws.${id}`))).size).toBe(LAW_IDS.length)
  }
})

test('the laws that are not in force yet start by themselves on their first day', () => {
  const later = LAW_IDS.filter((id) => !isInForce(id, '2026-11-23'))
  expect(later.map((id) => [id, LAWS[id][0].effectiveFrom])).toEqual([
    ['US-OK', '2027-01-01'],
    ['US-AL', '2027-05-01'],
    ['IN', '2027-05-13'],
  ])
})

test('every extension has a reason to give, and every date a calendar that can be read', () => {
  for (const law of laws)
    for (const { extend } of Object.values(law.rules))
      if (extend) expect(extend.reasons.length, law.id).toBeGreaterThan(0)
  expect(laws.every(({ calendar }) => CALENDARS[calendar])).toBe(true)
})

test('an id or a version that is none finds none', () => {
  expect(findLawVersion('UK', '2026-06-19')?.nameKey).toBe('laws.UK')
  expect(findLawVersion('UK', '1999-01-01')).toBeUndefined()
  expect(findLawVersion('constructor', '2026-06-19')).toBeUndefined()
  expect(hasRule(LAWS.CN[0], 'telecom-complaint')).toBe(true)
  expect(hasRule(LAWS.EU[0], 'telecom-complaint')).toBe(false)
})
