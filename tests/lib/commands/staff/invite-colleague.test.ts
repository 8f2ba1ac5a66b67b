import { describe, expect, it } from 'vitest'
import { inviteColleague } from '#lib/commands/staff/invite-colleague.ts'
import { readJoinInvitation } from '#lib/reads/join-invitation.ts'
import { invitationToken } from '#lib/vault/staff-secrets.ts'
import { must } from '#tests/support/given.ts'
import type { GivenStaff } from '#tests/support/given-staff.ts'
import { givenDesk } from '#tests/support/managed-staff.ts'
import type { TestStore } from '#tests/support/store.ts'

describe('inviting a colleague', () => {
  const invite = async (store: TestStore, by: GivenStaff, email: string) => {
    const profile = { name: 'Han Mei', email }
    const { sessionSecret } = by
    return inviteColleague(store.as(by.actor), { profile, role: 'reader', sessionSecret, code: null })
  }

  it('makes a link of seven days', async () => {
    const { store, mei } = await givenDesk()
    const { shownSecret } = must(await invite(store, mei, 'han@operator.example'))
    const token = invitationToken(store.context.keys, shownSecret)
    store.pass({ hours: 7 * 24 - 1 })
    expect(await readJoinInvitation(store.visitor(), token)).toMatchObject({ role: 'reader' })
    store.pass({ hours: 1 })
    expect(await readJoinInvitation(store.visitor(), token)).toBeNull()
  })

  it('replaces an earlier link to the same address', async () => {
    const { store, mei } = await givenDesk()
    const first = must(await invite(store, mei, 'han@operator.example'))
    const second = must(await invite(store, mei, 'HAN@operator.example'))
    const offered = (secret: string) =>
      readJoinInvitation(store.visitor(), invitationToken(store.context.keys, secret))
    expect(await offered(first.shownSecret)).toBeNull()
    expect(await offered(second.shownSecret)).not.toBeNull()
  })

  it('says when the address is taken', async () => {
    const { store, mei } = await givenDesk()
    expect(await invite(store, mei, 'Li.Lei@operator.example')).toMatchObject({
      problem: { fields: [{ field: 'email', code: 'email-taken' }] },
    })
  })
})
