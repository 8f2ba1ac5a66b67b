import { describe, expect, it } from 'vitest'
import { listAbsences } from '#db/queries/absences.ts'
import { endAbsence } from '#lib/commands/staff/end-absence.ts'
import { setAbsence } from '#lib/commands/staff/set-absence.ts'
import { givenAway, givenTeam } from '#tests/support/assignment.ts'
import { atDesk } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'

const WEEK = { fromOn: '2026-11-23', untilOn: '2026-11-27', standInId: null }

describe('being away', () => {
  it('is said by oneself, said anew in its place, and ended', async () => {
    const store = await givenTeam()
    const mei = atDesk(store, 'handler', 'mei')
    await givenAway(store, 'mei')
    must(await setAbsence(mei, { staffId: 'mei', ...WEEK, standInId: 'otto' }))
    expect(await listAbsences(store.context.db.read)).toEqual([
      { staffId: 'mei', ...WEEK, standInId: 'otto' },
    ])
    must(await endAbsence(mei, { staffId: 'mei' }))
    must(await endAbsence(mei, { staffId: 'mei' }))
    expect(await listAbsences(store.context.db.read)).toEqual([])
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
