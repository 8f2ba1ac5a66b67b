import { describe, expect, it } from 'vitest'
import {
  type CaseDates,
  hasMoved,
  isEarlier,
  mostUrgentFirst,
  movedCase,
} from '#lib/domain/requests/moved-case.ts'

const dates = (dueOn: string | null, more: Partial<CaseDates> = {}): CaseDates => ({
  law: 'CN',
  dueOn,
  acknowledgeDueOn: null,
  conservativeDueOn: dueOn,
  targetOn: null,
  dueProvisional: 0,
  ...more,
})
const move = (from: CaseDates, to: CaseDates, reference = 'DSR-3333-3333') =>
  movedCase({ reference, kind: 'deletion', ...from }, to)

describe('a case', () => {
  it('stays out of the list while its dates and their certainty stay', () => {
    expect(move(dates('2027-02-12'), dates('2027-02-12'))).toBeNull()
    expect(move(dates(null), dates(null))).toBeNull()
  })

  it('is in it with the old and the new date', () => {
    const moved = move(dates('2027-02-12', { dueProvisional: 1 }), dates('2027-02-15'))
    expect(moved).toMatchObject({
      ...{ from: '2027-02-12', to: '2027-02-15', wasProvisional: true, provisional: false },
      safe: { from: '2027-02-12', to: '2027-02-15' },
    })
  })

  it('is in it when only its acknowledgement moves', () => {
    const moved = move(dates('2027-02-12'), dates('2027-02-12', { acknowledgeDueOn: '2027-01-05' }))
    expect(moved).toMatchObject({ acknowledge: { from: null, to: '2027-01-05' } })
    expect(moved && hasMoved(moved)).toBe(true)
  })

  it('is in it when it only becomes certain, but then no date moves', () => {
    const moved = move(dates('2027-02-12', { dueProvisional: 1 }), dates('2027-02-12'))
    expect(moved && hasMoved(moved)).toBe(false)
  })
})

it('sooner than told comes first, then later than told, then what only becomes certain', () => {
  const later = move(dates('2027-02-12'), dates('2027-02-15'), 'later')
  const sooner = move(dates('2027-03-12'), dates('2027-03-11'), 'sooner')
  const soonest = move(dates('2027-03-12'), dates('2027-03-10'), 'soonest')
  const certain = move(dates('2027-01-12', { dueProvisional: 1 }), dates('2027-01-12'), 'certain')
  const list = [certain, later, sooner, soonest].flatMap((each) => each ?? []).sort(mostUrgentFirst)
  expect(list.map(({ reference }) => reference)).toEqual(['soonest', 'sooner', 'later', 'certain'])
  expect(isEarlier({ from: null, to: '2027-03-10' })).toBe(true)
  expect(isEarlier({ from: '2027-03-10', to: null })).toBe(false)
})
