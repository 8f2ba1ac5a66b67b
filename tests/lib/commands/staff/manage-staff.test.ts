import { describe, expect, it } from 'vitest'
import { findStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { changeRole } from '#lib/commands/staff/change-role.ts'
import { disableStaff } from '#lib/commands/staff/disable-staff.ts'
import { enableStaff } from '#lib/commands/staff/enable-staff.ts'
import { inviteColleague } from '#lib/commands/staff/invite-colleague.ts'
import { resetFactor } from '#lib/commands/staff/reset-factor.ts'
import { readJoinInvitation } from '#lib/reads/join-invitation.ts'
import { readColleague, readFactorAsked, readShownLink } from '#lib/reads/staff-list.ts'
import { readStaffSession } from '#lib/reads/staff-session.ts'
import { invitationToken } from '#lib/vault/staff-secrets.ts'
import { must } from '#tests/support/given.ts'
import { followLink, type GivenStaff, givenStaff } from '#tests/support/given-staff.ts'
import { accountMails, codesOf, eventsIn, nextCode, tryToSignIn } from '#tests/support/staff-codes.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

async function given() {
  const store = freshStore()
  const mei = await givenStaff(store.context)
  const li = await givenStaff(store.context, {
    invitedBy: mei,
    role: 'handler',
    name: 'Li Lei',
    email: 'li.lei@operator.example',
  })
  return { store, mei, li }
}

async function managed(store: TestStore, by: GivenStaff, whom: GivenStaff, code: string | null = null) {
  const { version = 0 } = (await findStaff(store.context.db.read, whom.staffId)) ?? {}
  return { staffId: whom.staffId, version, sessionSecret: by.sessionSecret, code }
}

type ManagedInput = Awaited<ReturnType<typeof managed>>
const VERBS = {
  'change a role': (context: Context, input: ManagedInput) =>
    changeRole(context, { ...input, role: 'reader' }),
  disable: disableStaff,
  'reset a factor': resetFactor,
  invite: (context: Context, { sessionSecret, code }: ManagedInput) =>
    inviteColleague(context, {
      profile: { name: 'Han Mei', email: 'han@operator.example' },
      role: 'reader',
      sessionSecret,
      code,
    }),
}
const VERB_NAMES = Object.keys(VERBS) as (keyof typeof VERBS)[]

describe.each(VERB_NAMES)('to %s', (name) => {
  const act = VERBS[name]

  it('is for administrators only', async () => {
    const { store, mei, li } = await given()
    const result = await act(store.as(li.actor), await managed(store, li, mei))
    expect(result).toMatchObject({ problem: { code: 'not-permitted' } })
  })

  it('needs a second factor of the last ten minutes (SR-100)', async () => {
    const { store, mei, li } = await given()
    store.pass({ minutes: 10, seconds: 1 })
    expect(await readFactorAsked(store.as(mei.actor), mei.sessionSecret)).toBe(true)
    const result = await act(store.as(mei.actor), await managed(store, mei, li))
    expect(result).toMatchObject({ problem: { fields: [{ field: 'code', code: 'factor-not-fresh' }] } })
  })

  it('takes a code typed now, gives the session a new id, and counts for the next ten minutes', async () => {
    const { store, mei, li } = await given()
    store.pass({ minutes: 20 })
    const input = await managed(store, mei, li, nextCode(store, mei))
    const { sessionSecret } = must(await act(store.as(mei.actor), input))
    expect(await readStaffSession(store.visitor(), mei.sessionSecret)).toBeNull()
    expect(await readStaffSession(store.visitor(), sessionSecret)).toEqual(mei.actor)
    expect(await readFactorAsked(store.as(mei.actor), sessionSecret)).toBe(false)
  })

  it('refuses a wrong code and keeps the session', async () => {
    const { store, mei, li } = await given()
    const result = await act(store.as(mei.actor), await managed(store, mei, li, '000000'))
    expect(result).toMatchObject({ problem: { fields: [{ field: 'code', code: 'factor-wrong' }] } })
    expect(await readStaffSession(store.visitor(), mei.sessionSecret)).toEqual(mei.actor)
  })

  it('refuses another person’s session', async () => {
    const { store, mei, li } = await given()
    const input = { ...(await managed(store, mei, li)), sessionSecret: li.sessionSecret }
    expect(await act(store.as(mei.actor), input)).toMatchObject({ problem: { code: 'signed-out' } })
  })
})

describe('changing a role', () => {
  it('ends the person’s sessions and tells them (SR-097)', async () => {
    const { store, mei, li } = await given()
    const input = { ...(await managed(store, mei, li)), role: 'reader' } as const
    must(await changeRole(store.as(mei.actor), input))
    expect(await readStaffSession(store.visitor(), li.sessionSecret)).toBeNull()
    const again = must(await tryToSignIn(store, li, { code: nextCode(store, li) }))
    expect(await readStaffSession(store.visitor(), again.sessionSecret)).toMatchObject({ role: 'reader' })
    expect(await accountMails(store)).toEqual(['role'])
    expect(await eventsIn(store)).toContain('staff-role-changed')
  })

  it('of the last administrator is refused', async () => {
    const { store, mei } = await given()
    const input = { ...(await managed(store, mei, mei)), role: 'handler' } as const
    expect(await changeRole(store.as(mei.actor), input)).toMatchObject({
      problem: { code: 'last-administrator' },
    })
  })

  it('of one of two administrators is fine', async () => {
    const { store, mei, li } = await given()
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
    const { store, mei, li } = await given()
    const code = nextCode(store, mei)
    const input = { ...(await managed(store, mei, li, code)), role: 'reader' } as const
    expect(await changeRole(store.as(mei.actor), { ...input, version: 7 })).toMatchObject({
      problem: { code: 'stale-version' },
    })
    must(await changeRole(store.as(mei.actor), input))
  })
})

describe('keeping somebody out', () => {
  it('ends their sessions at their next click, and lets them in again when asked', async () => {
    const { store, mei, li } = await given()
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
    const { store, mei } = await given()
    expect(await disableStaff(store.as(mei.actor), await managed(store, mei, mei))).toMatchObject({
      problem: { code: 'last-administrator' },
    })
  })

  it('keeps the last one even when two administrators keep each other out at once', async () => {
    const { store, mei, li } = await given()
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

describe('giving a new password and authenticator', () => {
  const reset = async () => {
    const there = await given()
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
    const { store, mei } = await given()
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

describe('inviting a colleague', () => {
  const invite = async (store: TestStore, by: GivenStaff, email: string) => {
    const profile = { name: 'Han Mei', email }
    const { sessionSecret } = by
    return inviteColleague(store.as(by.actor), { profile, role: 'reader', sessionSecret, code: null })
  }

  it('makes a link of seven days', async () => {
    const { store, mei } = await given()
    const { shownSecret } = must(await invite(store, mei, 'han@operator.example'))
    const token = invitationToken(store.context.keys, shownSecret)
    store.pass({ hours: 7 * 24 - 1 })
    expect(await readJoinInvitation(store.visitor(), token)).toMatchObject({ role: 'reader' })
    store.pass({ hours: 1 })
    expect(await readJoinInvitation(store.visitor(), token)).toBeNull()
  })

  it('replaces an earlier link to the same address', async () => {
    const { store, mei } = await given()
    const first = must(await invite(store, mei, 'han@operator.example'))
    const second = must(await invite(store, mei, 'HAN@operator.example'))
    const offered = (secret: string) =>
      readJoinInvitation(store.visitor(), invitationToken(store.context.keys, secret))
    expect(await offered(first.shownSecret)).toBeNull()
    expect(await offered(second.shownSecret)).not.toBeNull()
  })

  it('says when the address is taken', async () => {
    const { store, mei } = await given()
    expect(await invite(store, mei, 'Li.Lei@operator.example')).toMatchObject({
      problem: { fields: [{ field: 'email', code: 'email-taken' }] },
    })
  })
})
