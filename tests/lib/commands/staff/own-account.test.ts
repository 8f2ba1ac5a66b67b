import { describe, expect, it } from 'vitest'
import { changeAuthenticator } from '#lib/commands/staff/change-authenticator.ts'
import { changePassword } from '#lib/commands/staff/change-password.ts'
import { prepareAuthenticator } from '#lib/commands/staff/prepare-authenticator.ts'
import { renewRecoveryCodes } from '#lib/commands/staff/renew-recovery-codes.ts'
import { totpCode } from '#lib/platform/totp.ts'
import { readJoinInvitation } from '#lib/reads/join-invitation.ts'
import { readPendingAuthenticator, readShownRecoveryCodes } from '#lib/reads/staff-account.ts'
import { readStaffSession } from '#lib/reads/staff-session.ts'
import { ownAuthenticatorToken } from '#lib/vault/staff-secrets.ts'
import { must } from '#tests/support/given.ts'
import { type GivenStaff, givenStaff } from '#tests/support/given-staff.ts'
import { accountMails, codesOf, eventsIn, nextCode, tryToSignIn } from '#tests/support/staff-codes.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const NEW_PASSWORD = 'seven copper kettles'

async function given() {
  const store = freshStore()
  const mei = await givenStaff(store.context)
  const elsewhere = must(await tryToSignIn(store, mei, { code: nextCode(store, mei) })).sessionSecret
  return { store, mei, elsewhere }
}

const isAlive = async (store: TestStore, secret: string) =>
  (await readStaffSession(store.visitor(), secret)) !== null

function newPassword(store: TestStore, mei: GivenStaff, changes: Record<string, string> = {}) {
  const { password: currentPassword, sessionSecret } = mei
  const input = { currentPassword, newPassword: NEW_PASSWORD, code: nextCode(store, mei), sessionSecret }
  return changePassword(store.as(mei.actor), { ...input, ...changes })
}

describe('changing one’s password', () => {
  it('ends every other session, renews this one, and mails the person (SR-098)', async () => {
    const { store, mei, elsewhere } = await given()
    const { sessionSecret } = must(await newPassword(store, mei))
    expect(await isAlive(store, elsewhere)).toBe(false)
    expect(await isAlive(store, mei.sessionSecret)).toBe(false)
    expect(await isAlive(store, sessionSecret)).toBe(true)
    expect(await accountMails(store)).toEqual(['password'])
    expect(await eventsIn(store)).toContain('staff-password-changed')
  })

  it('lets only the new password in', async () => {
    const { store, mei } = await given()
    must(await newPassword(store, mei))
    expect(await tryToSignIn(store, mei, { code: nextCode(store, mei) })).toMatchObject({ ok: false })
    must(await tryToSignIn(store, mei, { password: NEW_PASSWORD, code: nextCode(store, mei) }))
  })

  it.each([
    ['the wrong password', { currentPassword: 'not the one' }, 'currentPassword', 'current-password-wrong'],
    ['the wrong code', { code: '000000' }, 'code', 'factor-wrong'],
    ['a weak new password', { newPassword: 'password1234' }, 'newPassword', 'password-common'],
    ['the own name', { newPassword: 'mei lin operator' }, 'newPassword', 'password-has-name'],
  ])('refuses %s, and changes nothing', async (_, change, field, code) => {
    const { store, mei, elsewhere } = await given()
    expect(await newPassword(store, mei, change)).toMatchObject({ problem: { fields: [{ field, code }] } })
    expect(await isAlive(store, elsewhere)).toBe(true)
    expect(await accountMails(store)).toEqual([])
  })

  it('makes whoever guesses wait', async () => {
    const { store, mei } = await given()
    for (let round = 0; round < 5; round++) await newPassword(store, mei, { code: '000000' })
    const [code = ''] = codesOf(store, mei)
    const { password: currentPassword, sessionSecret } = mei
    const input = { currentPassword, newPassword: NEW_PASSWORD, code, sessionSecret }
    expect(await changePassword(store.as(mei.actor), input)).toMatchObject({
      problem: { code: 'wait-before-retry', retryAfterSeconds: 30 },
    })
  })

  it('is for whoever is signed in only', async () => {
    const { store, mei } = await given()
    const input = { currentPassword: '', newPassword: NEW_PASSWORD, code: '', sessionSecret: '' }
    expect(await changePassword(store.visitor(), input)).toMatchObject({ problem: { code: 'not-permitted' } })
    expect(await accountMails(store)).toEqual([])
    expect(mei.staffId).toBeTruthy()
  })
})

describe('renewing recovery codes', () => {
  it('kills the old ones and mails the person', async () => {
    const { store, mei } = await given()
    const [old = ''] = codesOf(store, mei)
    const proof = { currentPassword: mei.password, code: nextCode(store, mei) }
    const { shownSecret } = must(await renewRecoveryCodes(store.as(mei.actor), proof))
    expect(await tryToSignIn(store, mei, { code: old })).toMatchObject({ ok: false })
    const codes = await readShownRecoveryCodes(store.as(mei.actor), shownSecret)
    expect(codes).toHaveLength(10)
    expect(await readShownRecoveryCodes(store.as(mei.actor), mei.shownSecret)).toBeNull()
    must(await tryToSignIn(store, mei, { code: codes?.[3] ?? '' }))
    expect(await accountMails(store)).toEqual(['recovery-codes', 'recovery-code-used'])
  })

  it('needs the password and a code', async () => {
    const { store, mei } = await given()
    const wrong = { currentPassword: 'not the one', code: nextCode(store, mei) }
    expect(await renewRecoveryCodes(store.as(mei.actor), wrong)).toMatchObject({ ok: false })
    expect(await eventsIn(store)).not.toContain('recovery-codes-renewed')
  })
})

describe('changing one’s authenticator', () => {
  const prepared = async () => {
    const there = await given()
    const { store, mei } = there
    const proof = { currentPassword: mei.password, code: nextCode(store, mei) }
    must(await prepareAuthenticator(store.as(mei.actor), proof))
    const offered = await readPendingAuthenticator(store.as(mei.actor))
    return { ...there, totpSecret: offered?.groups.join('') ?? '' }
  }

  it('takes the new app once it is tried; the old one and other sessions end (SR-098)', async () => {
    const { store, mei, elsewhere, totpSecret } = await prepared()
    const code = totpCode(totpSecret, store.now)
    const input = { code, sessionSecret: mei.sessionSecret }
    const { sessionSecret } = must(await changeAuthenticator(store.as(mei.actor), input))
    expect(await isAlive(store, sessionSecret)).toBe(true)
    expect(await isAlive(store, elsewhere)).toBe(false)
    expect(await tryToSignIn(store, mei, { code: nextCode(store, mei) })).toMatchObject({ ok: false })
    must(await tryToSignIn(store, { ...mei, totpSecret }))
    expect(await accountMails(store)).toEqual(['factor'])
    expect(await readPendingAuthenticator(store.as(mei.actor))).toBeNull()
  })

  it('keeps the old app until then', async () => {
    const { store, mei } = await prepared()
    const wrong = { code: '000000', sessionSecret: mei.sessionSecret }
    expect(await changeAuthenticator(store.as(mei.actor), wrong)).toMatchObject({
      problem: { fields: [{ field: 'code', code: 'authenticator-wrong' }] },
    })
    must(await tryToSignIn(store, mei, { code: nextCode(store, mei) }))
  })

  it('must be finished within 15 minutes', async () => {
    const { store, mei, totpSecret } = await prepared()
    store.pass({ minutes: 15 })
    const input = { code: totpCode(totpSecret, store.now), sessionSecret: mei.sessionSecret }
    expect(await changeAuthenticator(store.as(mei.actor), input)).toMatchObject({
      problem: { code: 'authenticator-expired' },
    })
  })

  it('cannot be finished by a link', async () => {
    const { store, mei } = await prepared()
    const token = ownAuthenticatorToken(store.context.keys, mei.staffId)
    expect(await readJoinInvitation(store.visitor(), token)).toBeNull()
  })
})
