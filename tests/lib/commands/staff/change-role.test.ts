import { describe, expect, it } from 'vitest'
import { changeRole } from '#lib/commands/staff/change-role.ts'
import { readColleague } from '#lib/reads/staff-list.ts'
import { readStaffSession } from '#lib/reads/staff-session.ts'
import { must } from '#tests/support/given.ts'
import { givenDesk, managed } from '#tests/support/managed-staff.ts'
import { accountMails, eventsIn, nextCode, tryToSignIn } from '#tests/support/staff-codes.ts'

describe('changing a role', () => {
  it('ends the person’s sessions and tells them (SR-097)', async () => {
    const { store, mei, li } = await givenDesk()
    const input = { ...(await managed(store, mei, li)), role: 'reader' } as const
    must(await changeRole(store.as(mei.actor), input))
    expect(await readStaffSession(store.visitor(), li.sessionSecret)).toBeNull()
    const again = must(await tryToSignIn(store, li, { code: nextCode(store, li) }))
    expect(await readStaffSession(store.visitor(), again.sessionSecret)).toMatchObject({ role: 'reader' })
    expect(await accountMails(store)).toEqual(['role'])
    expect(await eventsIn(store)).toContain('staff-role-changed')
  })

  it('of the last administrator is refused', async () => {
    const { store, mei } = await givenDesk()
    const input = { ...(await managed(store, mei, mei)), role: 'handler' } as const
    expect(await changeRole(store.as(mei.actor), input)).toMatchObject({
      problem: { code: 'last-administrator' },
    })
  })

  it('of one of two administrators is fine', async () => {
    const { store, mei, li } = await givenDesk()
    const promote = { ...(await managed(store, mei, li)), role: 'administrator' } as const
    must(await changeRole(store.as(mei.actor), promote))
    const step = { ...(await managed(store, mei, mei)), role: 'reader' } as const
    must(await changeRole(store.as(mei.actor), step))
    expect(
      (await readColleague(store.as({ ...li.actor, role: 'administrator' }), li.staffId))
        ?.isLastAdministrator,
    ).toBe(true)
  })

  it('on a version that was changed since is refused, and uses no code up (SR-107)', async () => {
    const { store, mei, li } = await givenDesk()
    const code = nextCode(store, mei)
    const input = { ...(await managed(store, mei, li, code)), role: 'reader' } as const
    expect(await changeRole(store.as(mei.actor), { ...input, version: 7 })).toMatchObject({
      problem: { code: 'stale-version' },
    })
    must(await changeRole(store.as(mei.actor), input))
  })
})
