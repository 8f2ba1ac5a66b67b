import { describe, expect, it } from 'vitest'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import type { LawId } from '#lib/domain/clock/law.ts'
import { lawOn } from '#lib/domain/clock/laws.ts'
import {
  checkExtension,
  checkNoticeWay,
  extensionState,
  extensionTerms,
  isNoticeLate,
  noticeWays,
} from '#lib/domain/requests/extension.ts'
import { clockOf } from '#tests/lib/domain/clock/clock-of.ts'

/** How an access request of 10 February stands to its law's extension on a day. */
function stateOf(law: LawId, today: string, more: { events?: ClockEvent[]; queued?: boolean } = {}) {
  const { events = [], queued = false } = more
  const clock = clockOf(law, 'access', { on: '2026-02-10', events })
  const rule = lawOn(law, '2026-02-10').rules.access
  return extensionState({
    terms: extensionTerms(rule, { events, trace: clock.trace }),
    trace: clock.trace,
    queued: queued ? { reason: 'complexity', extendedOn: clock.extendedOn ?? '' } : null,
    today,
    pausedSince: clock.pausedSince ?? null,
  })
}

const why = { reason: 'complexity', until: null } as const

describe('the extension of a law', () => {
  it('is offered with its reasons, the date it gives, and the last day to send the notice', () => {
    const state = stateOf('UK', '2026-02-20')
    expect(state).toMatchObject({
      code: 'possible',
      terms: { firstDueOn: '2026-03-10', noticeBy: '2026-03-10', extendedOn: '2026-05-11' },
    })
    expect(checkExtension(state, why)).toMatchObject({
      ok: true,
      value: { until: null, extendedOn: '2026-05-11' },
    })
  })

  it.each([
    ['on the last day it is still possible', '2026-03-10', 'possible'],
    ['a day later it is too late', '2026-03-11', 'too-late'],
  ])('%s', (_, today, code) => {
    expect(stateOf('UK', today).code).toBe(code)
  })

  it('is still possible after that day while the clock stands still', () => {
    const events: ClockEvent[] = [{ kind: 'clarification-asked', on: '2026-02-20' }]
    expect(stateOf('UK', '2026-04-01', { events }).code).toBe('possible')
  })

  it.each([
    ['a law without one', stateOf('CN', '2026-02-20'), 'extension-not-in-law'],
    ['one that is too late', stateOf('UK', '2026-03-11'), 'extension-too-late'],
    ['one under way', stateOf('UK', '2026-02-20', { queued: true }), 'extension-under-way'],
    [
      'one that was made',
      stateOf('UK', '2026-02-20', { events: [{ kind: 'extended', on: '2026-02-18', reason: 'complexity' }] }),
      'already-extended',
    ],
  ] as const)('cannot be made for %s', (_, state, code) => {
    expect(checkExtension(state, why)).toMatchObject({ ok: false, problem: { code } })
  })

  it('takes no reason that the law does not know', () => {
    const checked = checkExtension(stateOf('UK', '2026-02-20'), { reason: 'consultation', until: null })
    expect(checked).toMatchObject({ problem: { fields: [{ field: 'reason' }] } })
  })

  it.each([
    [null, 'until-missing'],
    ['2026-03-12', 'until-too-early'],
  ])('of a law that leaves the length open names a later day, not %j', (until, code) => {
    const checked = checkExtension(stateOf('SG', '2026-02-20'), { reason: 'justified-cause', until })
    expect(checked).toMatchObject({ problem: { fields: [{ field: 'until', code }] } })
  })

  it('of a law that leaves the length open gives the day that is named', () => {
    const state = stateOf('SG', '2026-02-20')
    expect(state).toMatchObject({ code: 'possible', terms: { firstDueOn: '2026-03-12', extendedOn: null } })
    const until = '2026-04-15'
    expect(checkExtension(state, { reason: 'justified-cause', until })).toMatchObject({
      value: { until, extendedOn: until },
    })
  })
})

describe('the way of a notice', () => {
  const at = {
    confirmedAt: null,
    receivedOn: '2026-02-10',
    pausedSince: null,
    noticeBy: '2026-03-10',
    today: '2026-03-20',
  }

  it('is a mail only for a confirmed mailbox', () => {
    const mailed = { by: 'mail', handedOn: null } as const
    expect(checkNoticeWay(at, mailed)).toMatchObject({ problem: { fields: [{ field: 'by' }] } })
    const confirmed = { ...at, confirmedAt: '2026-02-10T08:00:00.000Z' }
    expect(checkNoticeWay(confirmed, mailed)).toEqual({ ok: true, value: null })
  })

  it.each([
    [null, 'handed-on-missing'],
    ['2026-03-21', 'handed-on-future'],
    ['2026-02-09', 'handed-on-early'],
    ['2026-03-11', 'handed-on-late'],
  ])('handed over on %j is refused as %s', (handedOn, code) => {
    expect(checkNoticeWay(at, { by: 'post', handedOn })).toMatchObject({ problem: { fields: [{ code }] } })
  })

  it('handed over on the last day counts from that day', () => {
    const handed = { by: 'in-person', handedOn: '2026-03-10' } as const
    expect(checkNoticeWay(at, handed)).toEqual({ ok: true, value: '2026-03-10' })
  })

  it('offered is the mail alone, unless there is no mailbox or a mail failed', () => {
    const confirmedAt = '2026-02-10T08:00:00.000Z'
    expect(noticeWays({ confirmedAt, extensionFailed: null })).toEqual(['mail'])
    expect(noticeWays({ confirmedAt, extensionFailed: 'mail-failed' })).toHaveLength(3)
    expect(noticeWays({ confirmedAt: null, extensionFailed: null })).toEqual(['post', 'in-person'])
  })

  it('a notice after the first period is late, unless the clock stands still', () => {
    const late = { noticeBy: '2026-03-10', pausedSince: null }
    expect([isNoticeLate('2026-03-10', late), isNoticeLate('2026-03-11', late)]).toEqual([false, true])
    expect(isNoticeLate('2026-03-11', { ...late, pausedSince: '2026-02-20' })).toBe(false)
  })
})
