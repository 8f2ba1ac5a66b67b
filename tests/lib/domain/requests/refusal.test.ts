import { describe, expect, it } from 'vitest'
import { LOCALES } from '#lib/domain/locales.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'
import {
  canRefuse,
  checkGround,
  closingOutcomes,
  GROUNDS,
  type GroundCode,
  groundsFor,
} from '#lib/domain/requests/refusal.ts'
import { REMEDY_CODES } from '#lib/domain/requests/remedies.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const CODES = Object.keys(GROUNDS) as GroundCode[]
const PREFIX: Record<string, string> = { CN: 'cn.', EU: 'eu.', UK: 'uk.', 'US-CA': 'ca.' }

describe('grounds of refusal', () => {
  it.each(CODES)('%s names its article in both languages and begins with its law', (code) => {
    const { law, source, kinds, outcomes } = GROUNDS[code]
    expect(code.startsWith(PREFIX[law] ?? '?')).toBe(true)
    expect(code.length).toBeLessThanOrEqual(64)
    expect(source.en && source['zh-CN']).toBeTruthy()
    expect(kinds.length * outcomes.length).toBeGreaterThan(0)
  })

  it.each(LOCALES)('every ground and every remedy has its words in %s', (locale) => {
    const words = translatorFor(locale, 'grounds')
    for (const code of CODES) expect(words(`labels.${code}`)).not.toBe('')
    for (const code of REMEDY_CODES) expect(words(`remedies.${code}`)).not.toBe('')
  })

  it('the six situations of the policy that excuse sharing refuse nothing', () => {
    expect(CODES.filter((code) => /seed|self-disclosed|lawfully-disclosed/.test(code))).toEqual([])
  })

  it('a withdrawal of consent can be refused nowhere but as a fraud or an exemption in California', () => {
    for (const law of ['CN', 'EU', 'UK']) expect(canRefuse({ law, kind: 'withdrawal' })).toBe(false)
    expect(groundsFor({ law: 'US-CA', kind: 'withdrawal' }, 'refused')).toEqual([
      'ca.exempt',
      'ca.optout.fraud-belief',
    ])
  })

  it.each(Object.keys(PREFIX))(
    'every right but withdrawal can be refused under %s, with a ground of that law',
    (law) => {
      for (const kind of KINDS.filter((kind) => kind !== 'withdrawal')) {
        const codes = groundsFor({ law, kind }, 'refused')
        expect(codes.length).toBeGreaterThan(0)
        expect(codes.every((code) => code.startsWith(PREFIX[law] ?? '?'))).toBe(true)
      }
    },
  )

  it('in China an unexpired retention period locks data away, it does not refuse (PIPL 47(2))', () => {
    const asked = { law: 'CN', kind: 'deletion' } as const
    expect(groundsFor(asked, 'refused')).not.toContain('cn.retention-period-unexpired')
    expect(groundsFor(asked, 'restricted')).toContain('cn.retention-period-unexpired')
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
