import { describe, expect, it } from 'vitest'
import { listAbsences } from '#db/queries/absences.ts'
import { endAbsence } from '#lib/commands/staff/end-absence.ts'
import { setAbsence } from '#lib/commands/staff/set-absence.ts'
import { absenceMark } from '#lib/domain/staff/absence.ts'
import { givenAway, givenTeam } from '#tests/support/assignment.ts'
import { atDesk } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'

const DAYS = { fromOn: '2026-11-23', untilOn: '2026-11-27', standInId: null }
/** Said where nothing was said before. */
const WEEK = { ...DAYS, seen: '' }

describe('being away', () => {
  it('is said by oneself, said anew in its place, and ended', async () => {
    const store = await givenTeam()
    const mei = atDesk(store, 'handler', 'mei')
    await givenAway(store, 'mei')
    must(await setAbsence(mei, { staffId: 'mei', ...DAYS, standInId: 'otto', seen: absenceMark(DAYS) }))
    expect(await listAbsences(store.context.db.read)).toEqual([
      { staffId: 'mei', ...DAYS, standInId: 'otto' },
    ])
    must(await endAbsence(mei, { staffId: 'mei' }))
    must(await endAbsence(mei, { staffId: 'mei' }))
    expect(await listAbsences(store.context.db.read)).toEqual([])
  })

  it('is not said over what somebody else said meanwhile; what is over is as if nobody had said it', async () => {
    const store = await givenTeam()
    await givenAway(store, 'mei')
    const mei = { staffId: 'mei', ...DAYS, untilOn: '2026-12-04' }
    for (const seen of ['', '2026-11-23/2026-11-27/otto'])
      expect(await setAbsence(atDesk(store, 'lead'), { ...mei, seen })).toMatchObject({
        problem: { fields: [{ field: 'from', code: 'absence-stale' }] },
      })
    expect(await listAbsences(store.context.db.read)).toEqual([{ staffId: 'mei', ...DAYS }])
    const later = { ...atDesk(store, 'lead'), now: Temporal.Instant.from('2026-11-30T02:00:00Z') }
    must(await setAbsence(later, { ...mei, fromOn: '2026-12-02', seen: '' }))
  })

  it.each(['administrator', 'lead'] as const)('is said of others by a %s', async (role) => {
    const store = await givenTeam()
    must(await setAbsence(atDesk(store, role), { staffId: 'mei', ...WEEK }))
    must(await endAbsence(atDesk(store, role), { staffId: 'mei' }))
  })

  it.each(['handler', 'reader', 'auditor'] as const)('is not said of others by a %s', async (role) => {
    const store = await givenTeam()
    const refused = { problem: { code: 'not-permitted' } }
    expect(await setAbsence(atDesk(store, role), { staffId: 'mei', ...WEEK })).toMatchObject(refused)
    expect(await endAbsence(atDesk(store, role), { staffId: 'mei' })).toMatchObject(refused)
  })

  it.each([
    [{ untilOn: '2026-11-22' }, 'until', 'absence-ends-before'],
    [{ standInId: 'mei' }, 'standIn', 'stand-in-self'],
    [{ standInId: 'rosa' }, 'standIn', 'stand-in-unknown'],
    [{ standInId: 'gone' }, 'standIn', 'stand-in-unknown'],
    [{ standInId: 'nobody' }, 'standIn', 'stand-in-unknown'],
  ])('is refused with %o', async (changes, field, code) => {
    const store = await givenTeam()
    const said = { staffId: 'mei', ...WEEK, ...changes }
    expect(await setAbsence(atDesk(store, 'handler', 'mei'), said)).toMatchObject({
      problem: { fields: [{ field, code }] },
    })
    expect(await listAbsences(store.context.db.read)).toEqual([])
  })

  it('is said of nobody who left or never came', async () => {
    const store = await givenTeam()
    for (const staffId of ['gone', 'nobody'])
      expect(await setAbsence(atDesk(store, 'lead'), { staffId, ...WEEK })).toMatchObject({
        problem: { code: 'not-found' },
      })
  })
})
