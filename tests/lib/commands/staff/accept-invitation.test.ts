import { describe, expect, it } from 'vitest'
import { countRecoveryCodes } from '#db/queries/recovery-codes.ts'
import { listStaff } from '#db/queries/staff.ts'
import { invitations, recoveryCodes, staff, staffSessions } from '#db/schema/index.ts'
import { acceptInvitation } from '#lib/commands/staff/accept-invitation.ts'
import { makeSetupLink } from '#lib/commands/staff/make-setup-link.ts'
import { totpCode } from '#lib/platform/totp.ts'
import { readJoinInvitation } from '#lib/reads/join-invitation.ts'
import { readShownRecoveryCodes } from '#lib/reads/staff-account.ts'
import { readStaffSession } from '#lib/reads/staff-session.ts'
import { must } from '#tests/support/given.ts'
import { givenStaff, STAFF_PASSWORD } from '#tests/support/given-staff.ts'
import { eventsIn } from '#tests/support/staff-codes.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const profile = { name: 'Mei Lin', email: 'mei.lin@operator.example' }

async function givenAcceptance(store: TestStore) {
  const { token } = must(await makeSetupLink(store.system()))
  const offered = await readJoinInvitation(store.visitor(), token)
  const code = totpCode(offered?.authenticator.groups.join('') ?? '', store.now)
  const rest = { profile, password: STAFF_PASSWORD, locale: 'en', previousSession: null } as const
  return { token, code, ...rest }
}

describe('following a one-time link', () => {
  it('makes the first administrator, signed in, with ten recovery codes shown once', async () => {
    const store = freshStore()
    const joined = must(await acceptInvitation(store.visitor(), await givenAcceptance(store)))
    const actor = await readStaffSession(store.visitor(), joined.sessionSecret)
    expect(actor).toEqual({ type: 'staff', staffId: joined.staffId, role: 'administrator' })
    const codes = actor && (await readShownRecoveryCodes(store.as(actor), joined.shownSecret))
    expect(codes).toHaveLength(10)
    expect(await countRecoveryCodes(store.context.db.read, joined.staffId)).toBe(10)
    expect(await eventsIn(store)).toEqual(['setup-link-made', 'staff-joined', 'staff-signed-in'])
  })

  it('stores no name, address, secret, code or token in clear', async () => {
    const store = freshStore()
    const acceptance = await givenAcceptance(store)
    const joined = must(await acceptInvitation(store.visitor(), acceptance))
    const { read } = store.context.db
    const tables = [staff, staffSessions, recoveryCodes, invitations]
    const rows = JSON.stringify(await Promise.all(tables.map((table) => read.select().from(table))))
    const secrets = [joined.sessionSecret, joined.shownSecret, acceptance.token, acceptance.password]
    for (const clear of [...secrets, 'Mei Lin', 'mei.lin', 'operator.example'])
      expect(rows).not.toContain(clear)
  })

  it('is dead after its first use, however many follow it at once (SR-086)', async () => {
    const store = freshStore()
    const acceptance = await givenAcceptance(store)
    const all = await Promise.all(
      Array.from({ length: 5 }, () => acceptInvitation(store.visitor(), acceptance)),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await listStaff(store.context.db.read)).toHaveLength(1)
    expect(await acceptInvitation(store.visitor(), acceptance)).toMatchObject({
      problem: { code: 'link-expired' },
    })
  })

  it('does not accept a link that was never made', async () => {
    const store = freshStore()
    const acceptance = { ...(await givenAcceptance(store)), token: 'a'.repeat(43) }
    expect(await acceptInvitation(store.visitor(), acceptance)).toMatchObject({
      problem: { code: 'link-expired' },
    })
  })

  it.each([
    ['a code of another app', { code: '000000' }, 'code', 'authenticator-wrong'],
    ['a short password', { password: 'short' }, 'password', 'password-too-short'],
    ['a common password', { password: 'password1234' }, 'password', 'password-common'],
    ['the own name as password', { password: 'lin is my family' }, null, null],
    ['the own address as password', { password: 'operator of desks' }, 'password', 'password-has-name'],
    ['no name', { profile: null }, 'name', 'name-missing'],
  ])('says at its field what is wrong with %s', async (_, change, field, code) => {
    const store = freshStore()
    const result = await acceptInvitation(store.visitor(), { ...(await givenAcceptance(store)), ...change })
    if (field === null) expect(result.ok).toBe(true)
    else expect(result).toMatchObject({ problem: { fields: [{ field, code }] } })
  })

  it('gives a colleague the name and the role of the invitation, whatever they post', async () => {
    const store = freshStore()
    const admin = await givenStaff(store.context)
    const li = await givenStaff(store.context, {
      invitedBy: admin,
      role: 'reader',
      name: 'Li Lei',
      email: 'li.lei@operator.example',
    })
    expect(await readStaffSession(store.visitor(), li.sessionSecret)).toMatchObject({ role: 'reader' })
  })

  it('uses up the code it was proven with', async () => {
    const store = freshStore()
    const { staffId } = await givenStaff(store.context)
    const [row] = await listStaff(store.context.db.read)
    expect(row?.id).toBe(staffId)
    expect(row?.totpLastStep).toBe(Math.floor(store.now.epochMilliseconds / 30_000))
  })
})
