import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { caseClock } from '#lib/domain/requests/case-clock.ts'
import { clockGround } from '#lib/domain/requests/clock-ground.ts'
import { ASKED_KINDS } from '#lib/domain/requests/kinds.ts'

describe('the rule a date rests on', () => {
  it.each(ASKED_KINDS)('is named for a request to %s under every law', (kind) => {
    for (const residence of ['CN', 'DE', 'GB-ENG', 'US-CA', 'OTHER']) {
      const receivedAt = Temporal.Instant.from('2026-11-23T02:00:00Z')
      const clock = caseClock(
        { kind, residence, receivedAt, events: [], operatorZone: 'Asia/Shanghai' },
        { euCalendar: 'EU-NONE', calendars: CALENDARS, modes: {}, isSmallAgent: false },
      )
      expect(clockGround(JSON.parse(clock.clockTrace))?.source.en).toMatch(/\w/)
    }
  })

  it('is none where there is no trace', () => {
    expect(clockGround([])).toBeUndefined()
  })
})
