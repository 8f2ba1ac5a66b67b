import { describe, expect, it } from 'vitest'
import { type AssuranceFacts, assuranceOf } from '#lib/domain/verification/assurance.ts'
import type { IdentityEvent, MatchFact } from '#lib/domain/verification/identity-events.ts'

const facts = (of: Partial<AssuranceFacts> = {}): AssuranceFacts => ({
  law: 'EU',
  kind: 'access',
  confirmedAt: '2026-11-23T02:00:00Z',
  disputedAt: null,
  contactDisputed: false,
  ...of,
})
const matched = (...ticked: MatchFact[]): IdentityEvent => ({ what: 'matched', facts: ticked })
const proven: IdentityEvent = { what: 'proven', proof: 'call-back', documentType: null }

describe('the level of assurance', () => {
  it.each([
    ['nothing is shown', { confirmedAt: null }, [], 0],
    ['the mailbox is confirmed', {}, [], 1],
    ['nothing that was compared matched', {}, [matched()], 1],
    ['the confirmed address is the one on file', {}, [matched('email')], 2],
    ['an address on file that nobody confirmed reaches nobody', { confirmedAt: null }, [matched('email')], 0],
    ['a call to the number on file reached them', { confirmedAt: null }, [matched('phone')], 2],
    ['they wrote from their account', { confirmedAt: null }, [matched('account')], 2],
    ['one thing that others may know too is too little', {}, [matched('order-number')], 1],
    ['two such things are enough', {}, [matched('order-number', 'postal-address')], 2],
    ['only with a confirmed mailbox', { confirmedAt: null }, [matched('order-number', 'postal-address')], 0],
    ['what was ticked last holds', {}, [matched('email'), matched('order-number')], 1],
    ['more proof was accepted', {}, [proven], 3],
    ['accepted proof stays when the ticks are taken back', {}, [proven, matched()], 3],
    ['asking for proof shows nothing', {}, [{ what: 'asked', doubt: 'on-behalf', proofs: ['account'] }], 1],
    [
      'a doubt sets aside what matched before',
      {},
      [matched('email'), { what: 'asked', doubt: 'several-people', proofs: ['account'] }],
      1,
    ],
    ['going without proof shows nothing', {}, [{ what: 'overridden', level: 1 }], 1],
    ['a disowned request shows nothing', { disputedAt: '2026-11-23T03:00:00Z' }, [proven], 0],
  ] as [string, Partial<AssuranceFacts>, IdentityEvent[], number][])('%s', (_, of, events, level) => {
    expect(assuranceOf(facts(of), events)).toBe(level)
  })

  it.each([
    ['a copy needs three data points', 'access', ['email', 'order-number'], 1],
    ['three are enough for a copy', 'access', ['email', 'order-number', 'postal-address'], 2],
    ['a deletion needs two', 'deletion', ['email'], 1],
    ['two are enough for a deletion', 'deletion', ['email', 'order-number'], 2],
    ['the account itself is enough', 'access', ['account'], 2],
  ] as [string, string, MatchFact[], number][])(
    'in California %s (11 CCR 7061, 7062)',
    (_, kind, ticked, level) => {
      expect(assuranceOf(facts({ law: 'US-CA', kind }), [matched(...ticked)])).toBe(level)
    },
  )

  it('contact data that are to be corrected prove nothing', () => {
    const disputed = facts({ kind: 'correction', contactDisputed: true })
    expect(assuranceOf(disputed, [matched('email', 'phone', 'postal-address')])).toBe(1)
    expect(assuranceOf(disputed, [matched('order-number', 'customer-number')])).toBe(2)
  })
})
