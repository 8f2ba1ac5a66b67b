import { describe, expect, it } from 'vitest'
import { changeRole } from '#lib/commands/staff/change-role.ts'
import { disableStaff } from '#lib/commands/staff/disable-staff.ts'
import { enableStaff } from '#lib/commands/staff/enable-staff.ts'
import { readStaffSession } from '#lib/reads/staff-session.ts'
import { must } from '#tests/support/given.ts'
import { givenDesk, managed } from '#tests/support/managed-staff.ts'
import { accountMails, nextCode, tryToSignIn } from '#tests/support/staff-codes.ts'

describe('keeping somebody out', () => {
  it('ends their sessions at their next click, and lets them in again when asked', async () => {
    const { store, mei, li } = await givenDesk()
    must(await disableStaff(store.as(mei.actor), await managed(store, mei, li)))
    expect(await readStaffSession(store.visitor(), li.sessionSecret)).toBeNull()
    expect(await tryToSignIn(store, li, { code: nextCode(store, li) })).toMatchObject({
      problem: { code: 'wrong-credentials' },
    })
    expect(await accountMails(store)).toEqual(['disabled'])
    must(await enableStaff(store.as(mei.actor), await managed(store, mei, li)))
    must(await tryToSignIn(store, li, { code: nextCode(store, li) }))
  })

  it('never keeps the last administrator out', async () => {
    const { store, mei } = await givenDesk()
    expect(await disableStaff(store.as(mei.actor), await managed(store, mei, mei))).toMatchObject({
      problem: { code: 'last-administrator' },
    })
  })

  it('keeps the last one even when two administrators keep each other out at once', async () => {
    const { store, mei, li } = await givenDesk()
    const role = 'administrator' as const
    must(await changeRole(store.as(mei.actor), { ...(await managed(store, mei, li)), role }))
    const { sessionSecret } = must(await tryToSignIn(store, li, { code: nextCode(store, li) }))
    const other = { ...li, sessionSecret, actor: { ...li.actor, role } }
    const both = await Promise.all([
      disableStaff(store.as(mei.actor), await managed(store, mei, other)),
      disableStaff(store.as(other.actor), await managed(store, other, mei)),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })
})
