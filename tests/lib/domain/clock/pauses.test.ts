import { describe, expect, test } from 'vitest'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { computeClock } from '#lib/domain/clock/deadline.ts'
import type { Law, Period } from '#lib/domain/clock/law.ts'
import { LAWS } from '#lib/domain/clock/laws.ts'
import { clockOf, events } from '#tests/lib/domain/clock/clock-of.ts'

describe('a British clarification', () => {
  test('asked and answered on one day takes out that day', () => {
    const day = events(['clarification-asked', '2026-02-16'], ['clarification-answered', '2026-02-16'])
    expect(clockOf('UK', 'access', { on: '2026-02-10', events: day }).respondOn).toBe('2026-03-11')
  })

  test('stops nothing on any other right, and the receipt says so', () => {
    const span = events(['clarification-asked', '2026-02-16'], ['clarification-answered', '2026-02-20'])
    const clock = clockOf('UK', 'deletion', { on: '2026-02-10', events: span })
    expect(clock.respondOn).toBe('2026-03-10')
    expect(clock.trace).toContainEqual({
      code: 'pause-ignored',
      cause: 'clarification',
      from: '2026-02-16',
      why: 'not-in-this-law',
    })
  })

  test('asked after the last day comes too late', () => {
    const late = events(['clarification-asked', '2026-03-11'], ['clarification-answered', '2026-03-20'])
    const clock = clockOf('UK', 'access', { on: '2026-02-10', events: late })
    expect(clock.respondOn).toBe('2026-03-10')
    expect(clock.trace).toContainEqual(
      expect.objectContaining({ code: 'pause-ignored', why: 'after-the-last-day' }),
    )
  })

  test('asked twice counts once for each, and days in common once', () => {
    const twice = events(
      ['clarification-asked', '2026-02-12'],
      ['clarification-answered', '2026-02-13'],
      ['clarification-asked', '2026-02-13'],
      ['clarification-answered', '2026-02-16'],
    )
    // 12, 13, 14, 15 and 16 February
    expect(clockOf('UK', 'access', { on: '2026-02-10', events: twice }).respondOn).toBe('2026-03-16')
  })

  test('the order in which events are read does not matter', () => {
    const span = events(['clarification-answered', '2026-02-20'], ['clarification-asked', '2026-02-16'])
    expect(clockOf('UK', 'access', { on: '2026-02-10', events: span }).respondOn).toBe('2026-03-16')
  })
})

describe('a question without an answer', () => {
  test('is a running pause: the dates are those of a clock that never stopped', () => {
    const asked = events(['clarification-asked', '2026-02-16'])
    const clock = clockOf('UK', 'access', { on: '2026-02-10', events: asked })
    expect(clock).toMatchObject({ pausedSince: '2026-02-16', respondOn: '2026-03-10' })
    expect(clock.trace).toContainEqual({ code: 'pause-running', cause: 'clarification', since: '2026-02-16' })
  })

  test('about identity holds up the British start, the Chinese start and the European clock', () => {
    const asked = events(['identity-requested', '2026-02-11'])
    for (const law of ['UK', 'CN', 'EU'] as const)
      expect(clockOf(law, 'access', { on: '2026-02-10', events: asked }).pausedSince, law).toBe('2026-02-11')
  })

  test('about identity never stops a Californian clock', () => {
    const asked = events(['identity-requested', '2026-05-04'], ['identity-verified', '2026-06-13'])
    expect(clockOf('US-CA', 'access', { on: '2026-05-01', events: asked })).toMatchObject({
      pausedSince: undefined,
      respondOn: '2026-06-15',
    })
  })
})

describe('European pauses', () => {
  test('identity and scope asked together stop the clock once', () => {
    const both = events(
      ['identity-requested', '2026-05-05'],
      ['identity-verified', '2026-05-12'],
      ['clarification-asked', '2026-05-08'],
      ['clarification-answered', '2026-05-14'],
    )
    // 5 to 13 May are 9 days: 4 June becomes 13 June, a Saturday
    expect(clockOf('EU', 'access', { on: '2026-05-04', events: both }).respondOn).toBe('2026-06-15')
  })
})

describe('a law in which the answer starts the time anew', () => {
  const access = LAWS.EU[0].rules.access?.respond as Period
  const restart = (access.pauses ?? []).map((pause) => ({ ...pause, bounds: 'restart' as const }))
  const rules = { access: { respond: { ...access, pauses: restart } as Period } }
  const law: Law = { ...LAWS.EU[0], rules }
  const ask = {
    law,
    right: 'access',
    calendar: CALENDARS.DE,
    received: '2026-05-04T09:00+02:00',
    zone: 'Europe/Berlin',
  } as const

  test('counts the whole period from the answer', () => {
    const asked = events(['identity-requested', '2026-05-05'], ['identity-verified', '2026-05-12'])
    const clock = computeClock({ ...ask, events: asked })
    expect(clock).toMatchObject({
      startsOn: '2026-05-12',
      respondOn: '2026-06-12',
      conservativeOn: '2026-06-04',
    })
    expect(clock.trace).toContainEqual({ code: 'start', on: '2026-05-12', why: 'restarted' })
  })
})
