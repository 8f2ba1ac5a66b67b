import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import { lawOn } from '#lib/domain/clock/laws.ts'
import { resolvePlace } from '#lib/domain/clock/places.ts'
import { askEffects } from '#lib/domain/requests/ask-effects.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'

/** What each question would do to a case received on 23 November 2026. */
function effects(residence: string, kind: Kind, more: { events?: ClockEvent[]; on?: string } = {}) {
  const { events = [], on = '2026-11-25' } = more
  const place = resolvePlace(residence)
  const counting = { law: lawOn(place.lawId, '2026-11-23'), calendar: CALENDARS[place.calendar] }
  const receivedAt = Temporal.Instant.from('2026-11-23T12:00:00Z')
  const facts = { kind, residence, receivedAt, events, operatorZone: 'Asia/Shanghai' }
  const found = askEffects(facts, counting, on)
  return [found.scope.code, found.identity.code, found.other.code]
}

describe('what a question does to the clock', () => {
  it.each([
    ['GB-ENG', 'access', ['stops', 'stops', 'runs-on']],
    ['GB-ENG', 'deletion', ['not-in-law', 'stops', 'runs-on']],
    ['DE', 'access', ['stops', 'stops', 'runs-on']],
    ['US-CA', 'access', ['not-in-law', 'not-in-law', 'runs-on']],
    ['CN', 'access', ['not-in-law', 'stops', 'runs-on']],
    ['CN', 'withdrawal', ['not-in-law', 'not-in-law', 'runs-on']],
  ] as const)('in %s, asked to %s, is %j', (residence, kind, codes) => {
    expect(effects(residence, kind)).toEqual(codes)
  })

  it('is nothing while the clock stands still already', () => {
    const events: ClockEvent[] = [{ kind: 'clarification-asked', on: '2026-11-24' }]
    expect(effects('GB-ENG', 'access', { events })).toEqual(['stands-still', 'stands-still', 'runs-on'])
  })

  it('is nothing any more once the time has run out', () => {
    expect(effects('DE', 'access', { on: '2026-12-30' })).toEqual(['no-longer', 'no-longer', 'runs-on'])
  })

  it('is nothing any more in China once identity was accepted', () => {
    const events: ClockEvent[] = [{ kind: 'identity-verified', on: '2026-11-24' }]
    expect(effects('CN', 'access', { events })[1]).toBe('no-longer')
  })

  it('names where it stands that the clock stops', () => {
    const place = resolvePlace('GB-ENG')
    const counting = { law: lawOn(place.lawId, '2026-11-23'), calendar: CALENDARS[place.calendar] }
    const receivedAt = Temporal.Instant.from('2026-11-23T12:00:00Z')
    const facts = {
      kind: 'access',
      residence: 'GB-ENG',
      receivedAt,
      events: [],
      operatorZone: 'UTC',
    } as const
    const { scope } = askEffects({ ...facts, events: [] }, counting, '2026-11-25')
    expect(scope).toMatchObject({ code: 'stops', source: { en: expect.stringContaining('12A') } })
  })
})
