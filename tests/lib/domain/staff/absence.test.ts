import { describe, expect, it } from 'vitest'
import { type Absence, absenceForm, checkAbsence, isAwayOn, isOver } from '#lib/domain/staff/absence.ts'

const AWAY: Absence = { fromOn: '2026-12-01', untilOn: '2026-12-04', standInId: null }

describe('an absence', () => {
  it('is from its first day to its last, and ends by itself', () => {
    const days = ['2026-11-30', '2026-12-01', '2026-12-04', '2026-12-05']
    expect(days.map((day) => isAwayOn(AWAY, day))).toEqual([false, true, true, false])
    expect(isAwayOn(undefined, '2026-12-01')).toBe(false)
    expect(days.map((day) => isOver(AWAY, day))).toEqual([false, false, false, true])
  })

  it('can be of one day, and can have begun', () => {
    expect(checkAbsence({ ...AWAY, untilOn: '2026-12-01' }, '2026-12-01').ok).toBe(true)
    expect(checkAbsence(AWAY, '2026-12-04').ok).toBe(true)
  })

  it.each([
    [{ untilOn: '2026-11-30' }, 'absence-ends-before'],
    [{ fromOn: '2026-11-01', untilOn: '2026-11-20' }, 'absence-past'],
    [{ untilOn: '2027-12-31' }, 'absence-too-long'],
  ])('is none with %o', (changes, code) => {
    const checked = checkAbsence({ ...AWAY, ...changes }, '2026-11-25')
    expect(checked).toMatchObject({ problem: { fields: [{ field: 'until', code }] } })
  })

  it.each([
    [{ from: '' }, 'absence-from-missing'],
    [{ until: ' ' }, 'absence-until-missing'],
    [{ until: '2026-02-30' }, 'absence-day-impossible'],
  ])('is typed whole: %o', (changes, code) => {
    const typed = { from: '2026-12-01', until: '2026-12-04', standIn: '', ...changes }
    expect(absenceForm.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual([code])
    expect(absenceForm.parse({ ...typed, from: '2026-12-01', until: '2026-12-04' }).standIn).toBe(null)
  })
})
