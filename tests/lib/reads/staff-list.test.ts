import { describe, expect, it } from 'vitest'
import { disableStaff } from '#lib/commands/staff/disable-staff.ts'
import { readAssignees } from '#lib/reads/absences.ts'
import { readColleague, readStaffList } from '#lib/reads/staff-list.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'
import { must } from '#tests/support/given.ts'
import { givenStaff } from '#tests/support/given-staff.ts'
import { freshStore } from '#tests/support/store.ts'

async function given() {
  const store = freshStore()
  const mei = await givenStaff(store.context)
  const li = await givenStaff(store.context, {
    invitedBy: mei,
    role: 'handler',
    name: 'Li Lei',
    email: 'li@operator.example',
  })
  const han = await givenStaff(store.context, {
    invitedBy: mei,
    role: 'reader',
    name: 'Han',
    email: 'han@operator.example',
  })
  return { store, mei, li, han }
}

describe('who works at the desk', () => {
  it('is told to administrators only', async () => {
    const { store, mei, li } = await given()
    const list = await readStaffList(store.as(mei.actor))
    expect(list?.people.map(({ name, role }) => [name, role])).toEqual([
      ['Mei Lin', 'administrator'],
      ['Li Lei', 'handler'],
      ['Han', 'reader'],
    ])
    for (const actor of [li.actor, { type: 'visitor' } as const]) {
      expect(await readStaffList(store.as(actor))).toBeNull()
      expect(await readColleague(store.as(actor), mei.staffId)).toBeNull()
    }
  })

  it('shows no hash and no secret of anybody', async () => {
    const { store, mei } = await given()
    const [person] = (await readStaffList(store.as(mei.actor)))?.people ?? []
    expect(Object.keys(person ?? {}).toSorted()).toEqual([
      'createdAt',
      'disabledAt',
      'email',
      'name',
      'role',
      'staffId',
      'version',
    ])
  })

  it('has names for everybody at the desk, and for nobody outside', async () => {
    const { store, li, han } = await given()
    expect((await readStaffNames(store.as(han.actor)))[li.staffId]).toBe('Li Lei')
    expect(await readStaffNames(store.visitor())).toEqual({})
  })

  it('offers for a request those who may handle it and can sign in', async () => {
    const { store, mei, li } = await given()
    expect((await readAssignees(store.as(li.actor))).map(({ name }) => name)).toEqual(['Li Lei', 'Mei Lin'])
    const input = { staffId: li.staffId, version: 1, sessionSecret: mei.sessionSecret, code: null }
    must(await disableStaff(store.as(mei.actor), input))
    expect((await readAssignees(store.as(mei.actor))).map(({ name }) => name)).toEqual(['Mei Lin'])
  })
})
