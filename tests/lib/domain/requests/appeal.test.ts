import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import type { Law } from '#lib/domain/clock/law.ts'
import { LAWS, lawOn } from '#lib/domain/clock/laws.ts'
import { appealCounting, appealKind, appealLaw, canAppeal } from '#lib/domain/requests/appeal.ts'
import { countCase } from '#lib/domain/requests/case-clock.ts'
import { OUTCOMES } from '#lib/domain/requests/lifecycle.ts'

const refused = { kind: 'access', outcome: 'refused', disputedAt: null, erasedAt: null } as const
const at = '2026-11-23T02:00:00.000Z'

/** A law that knows an appeal to the operator, as the laws of US states do: 60 days. */
function withAppeal(): Law {
  const law = lawOn('US-CA', '2026-11-23')
  const { respond } = law.rules.access ?? {}
  if (!respond) throw new Error('The law of the test has no answer to take.')
  return { ...law, rules: { ...law.rules, appeal: { respond: { ...respond, n: 60 } } } }
}

describe('asking for an answer to be looked at again', () => {
  it.each([...OUTCOMES, null])('is open after %s only if that was not a full yes', (outcome) => {
    const open = [
      'refused',
      'partly-granted',
      'restricted',
      'no-data-held',
      'identity-not-proven',
    ] as (typeof outcome)[]
    expect(canAppeal({ ...refused, outcome })).toBe(open.includes(outcome))
  })

  it('happens once: an appeal and a complaint are answered with the way to the authority', () => {
    expect(canAppeal({ ...refused, kind: 'appeal' })).toBe(false)
    expect(canAppeal({ ...refused, kind: 'complaint' })).toBe(false)
  })

  it('is closed for what was disowned or destroyed', () => {
    expect(canAppeal({ ...refused, disputedAt: at })).toBe(false)
    expect(canAppeal({ ...refused, erasedAt: at })).toBe(false)
  })

  it('is an appeal where the law knows one, and a complaint everywhere else', () => {
    expect(appealKind(withAppeal())).toBe('appeal')
    expect(appealKind(lawOn('EU', '2026-11-23'))).toBe('complaint')
  })
})

describe('what an appeal is counted under', () => {
  const first = { law: 'UK', residence: 'GB-SCT', calendar: 'GB-SCT' }

  it('is the law of the first case as it stands now, on the same calendar', () => {
    expect(appealLaw(first, '2026-06-18').version).toBe('2018-05-25')
    const { law, calendar } = appealCounting(first, '2026-06-19', CALENDARS)
    expect([law.version, calendar.id]).toEqual(['2026-06-19', 'GB-SCT'])
  })

  it('is found by the place where the law or the calendar is known no more', () => {
    const { law, calendar } = appealCounting({ ...first, law: 'X', calendar: 'Y' }, '2026-06-19', CALENDARS)
    expect([law.id, calendar.id]).toEqual(['UK', 'GB-SCT'])
  })

  it('has a rule for a complaint or an appeal under every law', () => {
    for (const [law] of Object.values(LAWS)) expect(law.rules[appealKind(law)], law.id).toBeDefined()
  })

  it('gives an appeal its own length, from its own receipt', () => {
    const facts = {
      kind: 'appeal',
      residence: 'US-CA',
      receivedAt: Temporal.Instant.from('2026-11-23T18:00:00Z'),
      events: [] as ClockEvent[],
      operatorZone: 'America/Los_Angeles',
    } as const
    const clock = countCase(facts, { law: withAppeal(), calendar: CALENDARS['US-FEDERAL'] })
    expect(clock.dueOn).toBe('2027-01-22')
  })
})
