import { describe, expect, it } from 'vitest'
import { agentLaw, asksPermission, awaitsSubject, subjectSpeaks } from '#lib/domain/requests/agents.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'

describe('people who were authorised', () => {
  it.each([
    ['US-CA', 'signed-permission'],
    ['KR', 'power-of-attorney'],
    ['CN', 'mandate'],
    ['DE', 'mandate'],
    ['GB-ENG', 'mandate'],
    ['SG', 'silent'],
    ['US-VA', 'silent'],
    [undefined, 'silent'],
  ])('the law of %s asks of them: %s', (residence, law) => {
    expect(agentLaw(residence)).toBe(law)
  })

  it('are asked for no permission where nothing may stand before the right (11 CCR § 7063, law.md 4)', () => {
    expect(asksPermission(['withdrawal', 'complaint'])).toBe(false)
    expect(asksPermission(['withdrawal', 'access'])).toBe(true)
  })

  it('wait for the person themselves, but for what may not be gated', () => {
    const awaiting = KINDS.filter((kind) =>
      awaitsSubject({ kind, relation: 'agent', subjectConfirmedAt: null }),
    )
    expect(awaiting).toEqual(['access', 'correction', 'deletion', 'cancellation'])
    expect(awaitsSubject({ kind: 'access', relation: 'agent', subjectConfirmedAt: '2026-11-23' })).toBe(false)
    expect(awaitsSubject({ kind: 'access', relation: 'guardian', subjectConfirmedAt: null })).toBe(false)
  })

  it('are replaced by the person once these spoke', () => {
    expect(subjectSpeaks({ relation: 'agent', subjectConfirmedAt: null })).toBe(false)
    expect(subjectSpeaks({ relation: 'agent', subjectConfirmedAt: '2026-11-23' })).toBe(true)
  })
})
