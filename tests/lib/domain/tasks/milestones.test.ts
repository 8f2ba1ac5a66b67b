import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { HOME_CALENDAR } from '#lib/domain/operator/working-morning.ts'
import {
  knownSteps,
  lateMilestone,
  MILESTONES,
  milestoneDays,
  shownMilestones,
} from '#lib/domain/tasks/milestones.ts'

const desk = { calendar: CALENDARS[HOME_CALENDAR] }
const days = (receivedOn: string, goalOn: string) => milestoneDays({ receivedOn, goalOn }, desk)
const none = { identity: null, collect: null, draft: null, review: null, send: false }

describe('the days of the steps', () => {
  it('are counted backwards in working days from the goal', () => {
    // 2026-12-11 is a Friday
    expect(days('2026-11-23', '2026-12-11')).toEqual({
      identity: '2026-11-27',
      collect: '2026-12-04',
      draft: '2026-12-08',
      review: '2026-12-10',
      send: '2026-12-11',
    })
  })

  it('come before a goal on a rest day: over the National Day break back to the last working day', () => {
    expect(days('2026-09-01', '2026-10-03').send).toBe('2026-09-30')
    expect(days('2026-11-02', '2026-12-13').send).toBe('2026-12-11')
  })

  it('move together where there is little time, and never before the receipt', () => {
    const short = days('2026-12-07', '2026-12-11')
    expect(short).toMatchObject({ identity: '2026-12-08', collect: '2026-12-10', send: '2026-12-11' })
    const none = days('2026-12-11', '2026-12-11')
    expect(new Set(Object.values(none))).toEqual(new Set(['2026-12-11']))
    // the goal itself is a Sunday, and receipt was on the Saturday before
    expect(Object.values(days('2026-12-12', '2026-12-13')).every((on) => on >= '2026-12-12')).toBe(true)
  })

  it('stand in the order of the work, whatever the time', () => {
    for (let length = 0; length < 60; length += 1) {
      const goalOn = Temporal.PlainDate.from('2026-08-03').add({ days: length }).toString()
      const found = days('2026-08-03', goalOn)
      const order = MILESTONES.map((milestone) => found[milestone])
      expect(order).toEqual(order.toSorted())
    }
  })
})

describe('a step', () => {
  const plan = days('2026-11-23', '2026-12-11')
  const shown = (today: string, known = {}, ticked: { milestone: string; doneAt: string | null }[] = []) =>
    shownMilestones(plan, { known: { ...none, ...known }, ticked, today })

  it('is late once its day has passed and it is not done; the first of these is next', () => {
    expect(lateMilestone(shown('2026-11-27'))).toBeNull()
    expect(lateMilestone(shown('2026-11-28'))?.milestone).toBe('identity')
    expect(lateMilestone(shown('2026-12-05', { identity: true }))?.milestone).toBe('collect')
  })

  it('is done where the portal sees it or somebody ticked it, and ticked only where it cannot see', () => {
    const [identity, collect, draft] = shown('2026-12-09', { identity: true, collect: false }, [
      { milestone: 'draft', doneAt: '2026-12-08T02:00:00Z' },
      { milestone: 'review', doneAt: null },
    ])
    expect(identity).toMatchObject({ isDone: true, byHand: false, isLate: false })
    expect(collect).toMatchObject({ isDone: false, byHand: false, isLate: true })
    expect(draft).toMatchObject({ isDone: true, byHand: true })
  })
})

describe('what the letters of a case tell of its steps', () => {
  const none = { reviewedAt: null, approvedAt: null }
  const at = '2026-12-08T02:00:00Z'
  const known = (...answers: Parameters<typeof knownSteps>[0]['answers']) =>
    knownSteps({ isShown: false, settled: null, isClosed: false, answers })

  it.each([
    ['no answer', [], [null, null, false]],
    ['a draft', [{ state: 'draft', ...none }], [true, null, false]],
    ['one that came back', [{ state: 'returned', ...none }], [true, null, false]],
    ['one that a colleague reads', [{ state: 'in-review', ...none }], [true, null, false]],
    [
      'one that was read and waits for an approval',
      [{ state: 'awaiting-approval', ...none, reviewedAt: at }],
      [true, true, false],
    ],
    ['one that was approved', [{ state: 'going', ...none, approvedAt: at }], [true, true, false]],
    ['one that goes without wanting a second person', [{ state: 'going', ...none }], [true, true, false]],
    ['one that the person can stop', [{ state: 'cooling-off', ...none }], [true, true, false]],
    ['one that went', [{ state: 'sent', ...none }], [true, true, true]],
    ['one that was thrown away', [{ state: 'cancelled', ...none }], [null, null, false]],
  ] as const)('%s', (_what, answers, [draft, review, send]) => {
    expect(known(...answers)).toMatchObject({ draft, review, send })
  })
})
