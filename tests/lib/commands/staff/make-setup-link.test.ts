import { describe, expect, it } from 'vitest'
import { makeSetupLink } from '#lib/commands/staff/make-setup-link.ts'
import { readJoinInvitation } from '#lib/reads/join-invitation.ts'
import { must } from '#tests/support/given.ts'
import { givenStaff } from '#tests/support/given-staff.ts'
import { eventsIn } from '#tests/support/staff-codes.ts'
import { freshStore } from '#tests/support/store.ts'

describe('the link of the first administrator', () => {
  it('works for an hour', async () => {
    const store = freshStore()
    const { token } = must(await makeSetupLink(store.system()))
    expect(await readJoinInvitation(store.visitor(), token)).toMatchObject({
      purpose: 'first-administrator',
      role: 'administrator',
      profile: null,
    })
    store.pass({ minutes: 60 })
    expect(await readJoinInvitation(store.visitor(), token)).toBeNull()
    expect(await eventsIn(store)).toEqual(['setup-link-made'])
  })

  it('is replaced by the next one', async () => {
    const store = freshStore()
    const first = must(await makeSetupLink(store.system()))
    const second = must(await makeSetupLink(store.system()))
    expect(await readJoinInvitation(store.visitor(), first.token)).toBeNull()
    expect(await readJoinInvitation(store.visitor(), second.token)).not.toBeNull()
  })

  it('is not made once somebody is there', async () => {
    const store = freshStore()
    await givenStaff(store.context)
    expect(await makeSetupLink(store.system())).toMatchObject({ problem: { code: 'wrong-status' } })
  })

  it('is made by nobody but the portal itself', async () => {
    const store = freshStore()
    expect(await makeSetupLink(store.visitor())).toMatchObject({ problem: { code: 'not-permitted' } })
  })
})
