import { describe, expect, it } from 'vitest'
import { disableStaff } from '#lib/commands/staff/disable-staff.ts'
import { resetFactor } from '#lib/commands/staff/reset-factor.ts'
import { readJoinInvitation } from '#lib/reads/join-invitation.ts'
import { readShownLink } from '#lib/reads/staff-list.ts'
import { readStaffSession } from '#lib/reads/staff-session.ts'
import { invitationToken } from '#lib/vault/staff-secrets.ts'
import { must } from '#tests/support/given.ts'
import { followLink } from '#tests/support/given-staff.ts'
import { givenDesk, managed } from '#tests/support/managed-staff.ts'
import { accountMails, codesOf, nextCode, tryToSignIn } from '#tests/support/staff-codes.ts'

describe('giving a new password and authenticator', () => {
  const reset = async () => {
    const there = await givenDesk()
    const { store, mei, li } = there
    const made = must(await resetFactor(store.as(mei.actor), await managed(store, mei, li)))
    return { ...there, token: invitationToken(store.context.keys, made.shownSecret), made }
  }

  it('kills the old authenticator, recovery codes and sessions at once, and tells the person (SR-092)', async () => {
    const { store, li } = await reset()
    const [code = ''] = codesOf(store, li)
    expect(await readStaffSession(store.visitor(), li.sessionSecret)).toBeNull()
    expect(await tryToSignIn(store, li, { code })).toMatchObject({ ok: false })
    expect(await tryToSignIn(store, li, { code: nextCode(store, li) })).toMatchObject({ ok: false })
    expect(await accountMails(store)).toEqual(['factor-reset'])
  })

  it('lets the person choose new ones by a link of a day, as who they were', async () => {
    const { store, li, token } = await reset()
    store.pass({ hours: 23 })
    const { email, actor } = li
    const back = await followLink(store.context, {
      token,
      profile: null,
      locale: 'en',
      role: actor.role,
      email,
    })
    expect(back.staffId).toBe(li.staffId)
    expect(back.totpSecret).not.toBe(li.totpSecret)
    must(await tryToSignIn(store, back, { code: nextCode(store, back) }))
    expect(await accountMails(store)).toEqual(['factor-reset', 'factor'])
  })

  it('shows the link in the administrator’s browser until it is used', async () => {
    const { store, mei, li, token, made } = await reset()
    expect(await readShownLink(store.as(mei.actor), made.shownSecret)).toMatchObject({ token })
    expect(await readShownLink(store.as(li.actor), made.shownSecret)).toBeNull()
    store.pass({ hours: 24 })
    expect(await readJoinInvitation(store.visitor(), token)).toBeNull()
  })

  it('is not for oneself', async () => {
    const { store, mei } = await givenDesk()
    expect(await resetFactor(store.as(mei.actor), await managed(store, mei, mei))).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })

  it('is taken back when the person is kept out', async () => {
    const { store, mei, li, token } = await reset()
    must(await disableStaff(store.as(mei.actor), await managed(store, mei, li)))
    expect(await readJoinInvitation(store.visitor(), token)).toBeNull()
  })
})
