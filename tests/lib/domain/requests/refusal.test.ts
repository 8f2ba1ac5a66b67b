import { describe, expect, it } from 'vitest'
import { LAW_IDS } from '#lib/domain/clock/law.ts'
import { hasRule, isLawId, lawOn } from '#lib/domain/clock/laws.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'
import {
  canRefuse,
  checkGround,
  closingOutcomes,
  findGround,
  GROUNDS,
  type GroundCode,
  groundsFor,
} from '#lib/domain/requests/refusal.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const CODES = Object.keys(GROUNDS) as GroundCode[]
const codesFor = (...asked: Parameters<typeof groundsFor>) => groundsFor(...asked).map(({ code }) => code)

describe('grounds of refusal', () => {
  it.each(CODES)('%s names its article in both languages, for each law that has it', (code) => {
    const { laws, kinds, outcomes } = GROUNDS[code]
    expect(Object.keys(laws).filter((law) => !isLawId(law))).toEqual([])
    expect(code.length).toBeLessThanOrEqual(64)
    for (const { source } of Object.values(laws)) expect(source.en && source['zh-CN']).toBeTruthy()
    expect(Object.keys(laws).length * kinds.length * outcomes.length).toBeGreaterThan(0)
  })

  it.each(LOCALES)('every ground has its words in %s', (locale) => {
    const words = translatorFor(locale, 'grounds')
    for (const code of CODES) expect(words(`labels.${code}`)).not.toBe('')
  })

  it('the six situations of the policy that excuse sharing refuse nothing', () => {
    expect(CODES.filter((code) => /seed|self-disclosed|lawfully-disclosed/.test(code))).toEqual([])
  })

  it('a withdrawal of consent can be refused only where its law says so', () => {
    const refusing = LAW_IDS.filter((law) => canRefuse({ law, kind: 'withdrawal' }))
    const states = LAW_IDS.filter((law) => law.startsWith('US-'))
    expect(refusing).toEqual([...states, 'CA-PIPEDA', 'CA-AB', 'CA-BC', 'SG', 'IN', 'TH'])
    expect(codesFor({ law: 'US-CA', kind: 'withdrawal' }, 'refused')).toEqual([
      'ca.exempt',
      'ca.optout.fraud-belief',
    ])
    expect(codesFor({ law: 'US-CT', kind: 'withdrawal' }, 'refused')).toContain('us.optout-fraud-belief')
    expect(codesFor({ law: 'US-VA', kind: 'withdrawal' }, 'refused')).toEqual(['us.exempt'])
  })

  it.each(LAW_IDS)('every right but withdrawal can be refused under %s, and granted in part', (law) => {
    for (const kind of KINDS.filter((each) => each !== 'withdrawal' && each !== 'appeal')) {
      expect(codesFor({ law, kind }, 'refused'), kind).not.toEqual([])
      expect(codesFor({ law, kind }, 'partly-granted'), kind).not.toEqual([])
    }
  })

  it.each(LAW_IDS)('under %s a complaint may not be upheld and data may be accurate already', (law) => {
    expect(codesFor({ law, kind: 'complaint' }, 'refused').join()).toContain('complaint-not-upheld')
    expect(codesFor({ law, kind: 'correction' }, 'refused').join()).toMatch(/accurate/)
  })

  it('an appeal can be decided wherever the clock counts one', () => {
    const laws = LAW_IDS.filter((law) => hasRule(lawOn(law, '2027-12-31'), 'appeal'))
    expect(laws.length).toBeGreaterThan(0)
    expect(
      laws.filter((law) => !codesFor({ law, kind: 'appeal' }, 'refused').includes('us.appeal-not-upheld')),
    ).toEqual([])
  })

  it('a ground is cited by the section of the law it is used under', () => {
    expect(findGround('us.unauthenticated', 'US-VA')?.source.en).toBe('Va. Code 59.1-577(B)')
    expect(findGround('us.unauthenticated', 'US-AL')?.source.en).toBe('Alabama Act 2026-552 (HB 351)')
    expect(findGround('us.unauthenticated', 'EU')).toBeUndefined()
    expect(findGround('toString', 'EU')).toBeUndefined()
    expect(findGround('us.unauthenticated', 'toString')).toBeUndefined()
  })

  it('in China an unexpired retention period locks data away, it does not refuse (PIPL 47(2))', () => {
    const asked = { law: 'CN', kind: 'deletion' } as const
    expect(codesFor(asked, 'refused')).not.toContain('cn.retention-period-unexpired')
    expect(codesFor(asked, 'restricted')).toContain('cn.retention-period-unexpired')
  })

  it('only erasure can end restricted, and only where the law has a ground for it', () => {
    expect(closingOutcomes({ law: 'CN', kind: 'access', disputedAt: null })).not.toContain('restricted')
    expect(closingOutcomes({ law: 'EU', kind: 'cancellation', disputedAt: null })).toContain('restricted')
    expect(closingOutcomes({ law: 'US-CA', kind: 'deletion', disputedAt: null })).not.toContain('restricted')
  })

  it('what the owner of the mailbox disowned ends for want of a person, and no other way', () => {
    const disputed = { law: 'EU', kind: 'withdrawal', disputedAt: '2026-11-23T02:00:00.000Z' } as const
    expect(closingOutcomes(disputed)).toEqual(['identity-not-proven'])
  })

  it('a ground of another law, of another kind, or none at all is told apart', () => {
    const asked = { law: 'EU', kind: 'access' } as const
    const codeOf = (ground: string | null) => {
      const checked = checkGround(asked, 'refused', ground)
      return checked.ok ? checked.value : checked.problem.fields?.[0]?.code
    }
    expect(codeOf('eu.excessive')).toBe('eu.excessive')
    expect(codeOf('uk.excessive')).toBe('ground-unfitting')
    expect(codeOf('eu.erasure.archiving')).toBe('ground-unfitting')
    expect(codeOf('toString')).toBe('ground-unfitting')
    expect(codeOf(null)).toBe('ground-missing')
  })
})
