import { describe, expect, test } from 'vitest'
import { clockOf, events } from '#tests/lib/domain/clock/clock-of.ts'

const whyOf = (clock: ReturnType<typeof clockOf>) =>
  clock.trace.flatMap((line) => (line.code === 'start' ? [line.why] : []))

describe('China counts an access request from the proof of identity', () => {
  test('given later, it moves the start', () => {
    const clock = clockOf('CN', 'access', {
      on: '2026-03-02',
      events: events(['identity-verified', '2026-03-10']),
    })
    expect([clock.startsOn, clock.respondOn, ...whyOf(clock)]).toEqual([
      '2026-03-10',
      '2026-04-09',
      'verified-identity',
    ])
  })

  test('given before the request, it does not move the start back', () => {
    const clock = clockOf('CN', 'access', {
      on: '2026-03-02',
      events: events(['identity-verified', '2026-02-01']),
    })
    expect(clock.startsOn).toBe('2026-03-02')
  })

  test('not given yet, the time is counted from receipt and the receipt says so', () => {
    const clock = clockOf('CN', 'access', { on: '2026-03-02' })
    expect([clock.startsOn, ...whyOf(clock)]).toEqual(['2026-03-02', 'verification-awaited'])
  })

  test('sent in but not accepted, the clock no longer waits for the person and counts from receipt', () => {
    const answered = events(['identity-requested', '2026-03-03'], ['identity-answered', '2026-03-05'])
    const clock = clockOf('CN', 'access', { on: '2026-03-02', events: answered })
    expect([clock.startsOn, clock.pausedSince, ...whyOf(clock)]).toEqual([
      '2026-03-02',
      undefined,
      'verification-awaited',
    ])
    const accepted = [...answered, ...events(['identity-verified', '2026-03-10'])]
    expect(clockOf('CN', 'access', { on: '2026-03-02', events: accepted }).startsOn).toBe('2026-03-10')
  })

  test('a withdrawal of consent waits for no proof', () => {
    const clock = clockOf('CN', 'withdrawal', {
      on: '2026-03-02',
      events: events(['identity-verified', '2026-03-10']),
    })
    expect([clock.startsOn, ...whyOf(clock)]).toEqual(['2026-03-02', 'receipt'])
  })
})

describe('the British clock starts with the latest of request, identity and fee', () => {
  test('the proof that was asked for starts it', () => {
    const asked = events(['identity-requested', '2026-02-11'], ['identity-verified', '2026-02-20'])
    const clock = clockOf('UK', 'access', { on: '2026-02-10', events: asked })
    expect([clock.startsOn, clock.respondOn, ...whyOf(clock)]).toEqual([
      '2026-02-20',
      '2026-03-20',
      'identity-last',
    ])
  })

  test('its arrival counts, however long the operator takes to accept it', () => {
    const asked = events(
      ['identity-requested', '2026-02-11'],
      ['identity-answered', '2026-02-20'],
      ['identity-verified', '2026-03-05'],
    )
    expect(clockOf('UK', 'access', { on: '2026-02-10', events: asked }).startsOn).toBe('2026-02-20')
  })

  test('a proof that nobody asked for changes nothing', () => {
    const clock = clockOf('UK', 'access', {
      on: '2026-02-10',
      events: events(['identity-verified', '2026-02-20']),
    })
    expect(clock.startsOn).toBe('2026-02-10')
  })

  test('a fee paid after the proof starts it later still', () => {
    const both = events(
      ['identity-requested', '2026-02-11'],
      ['identity-verified', '2026-02-13'],
      ['fee-paid', '2026-02-20'],
    )
    const clock = clockOf('UK', 'access', { on: '2026-02-10', events: both })
    expect([clock.startsOn, ...whyOf(clock)]).toEqual(['2026-02-20', 'fee-last'])
  })

  test('a clarification asked before that start takes out only the days after it', () => {
    const both = events(
      ['identity-requested', '2026-02-11'],
      ['clarification-asked', '2026-02-11'],
      ['identity-verified', '2026-02-20'],
      ['clarification-answered', '2026-02-22'],
    )
    // 20 March and three days (20, 21, 22 February)
    expect(clockOf('UK', 'access', { on: '2026-02-10', events: both }).respondOn).toBe('2026-03-23')
  })
})

test('identity asked for after the last day wins no time, and the receipt says so', () => {
  const late = events(['identity-requested', '2026-03-11'], ['identity-verified', '2026-03-20'])
  const clock = clockOf('UK', 'access', { on: '2026-02-10', events: late })
  expect(clock).toMatchObject({ startsOn: '2026-02-10', dueOn: '2026-03-10', pausedSince: undefined })
  expect(clock.trace).toContainEqual({
    code: 'pause-ignored',
    cause: 'identity',
    from: '2026-03-11',
    why: 'after-the-last-day',
  })
  const open = clockOf('CN', 'access', {
    on: '2026-01-20',
    events: events(['identity-requested', '2026-03-01']),
  })
  expect(open.pausedSince).toBeUndefined()
})

test('China counts fifteen working days from acceptance, or from receipt while none is recorded', () => {
  const accepted = events(['accepted', '2026-02-12'])
  expect(whyOf(clockOf('CN', 'deletion', { on: '2026-02-10', events: accepted }))).toEqual(['acceptance'])
  expect(whyOf(clockOf('CN', 'deletion', { on: '2026-02-10' }))).toEqual(['receipt'])
})
