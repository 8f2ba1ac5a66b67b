import { describe, expect, it } from 'vitest'
import { findStaff, saveStaff } from '#db/queries/staff.ts'
import { staffSessions } from '#db/schema/index.ts'
import { needsRehash } from '#lib/platform/password.ts'
import { readStaffSession } from '#lib/reads/staff-session.ts'
import { must } from '#tests/support/given.ts'
import { type GivenStaff, givenStaff } from '#tests/support/given-staff.ts'
import {
  accountMails,
  codeOf,
  codesOf,
  eventsIn,
  newBrowserMails,
  nextCode,
  tryToSignIn,
} from '#tests/support/staff-codes.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const REFUSED = { ok: false, problem: { code: 'wrong-credentials' } }

async function given(): Promise<{ store: TestStore; mei: GivenStaff }> {
  const store = freshStore()
  const mei = await givenStaff(store.context)
  store.pass({ minutes: 1 })
  return { store, mei }
}

describe('signing in', () => {
  it('starts a session made anew and ends the one this browser had', async () => {
    const { store, mei } = await given()
    const previousSession = mei.sessionSecret
    const signedIn = must(await tryToSignIn(store, mei, { previousSession }))
    expect(signedIn.sessionSecret).not.toBe(previousSession)
    expect(await readStaffSession(store.visitor(), signedIn.sessionSecret)).toEqual(mei.actor)
    expect(await readStaffSession(store.visitor(), previousSession)).toBeNull()
  })

  it('stores only the hash of the session', async () => {
    const { store, mei } = await given()
    const { sessionSecret } = must(await tryToSignIn(store, mei))
    const rows = await store.context.db.read.select().from(staffSessions)
    expect(JSON.stringify(rows)).not.toContain(sessionSecret)
  })

  it('answers the same for whatever is wrong (SR-088)', async () => {
    const { store, mei } = await given()
    const wrong = [
      { email: 'nobody@operator.example' },
      { email: 'not an address' },
      { password: 'something else' },
      { code: '000000' },
      { code: 'nonsense' },
    ]
    for (const change of wrong) expect(await tryToSignIn(store, mei, change)).toEqual(REFUSED)
    const person = await findStaff(store.context.db.read, mei.staffId)
    if (!person) throw new Error('gone')
    await store.context.db.transaction((tx) => saveStaff(tx, person, { disabledAt: store.now.toString() }))
    expect(await tryToSignIn(store, mei)).toEqual(REFUSED)
    expect((await eventsIn(store)).filter((event) => event === 'staff-sign-in-failed')).toHaveLength(6)
  })

  it('works as long on an unknown person as on a wrong password (SR-088)', async () => {
    const { store, mei } = await given()
    const spent = { unknown: 0, wrong: 0 }
    for (let round = 0; round < 4; round++) {
      store.pass({ hours: 25 })
      spent.unknown += await timed(() => tryToSignIn(store, mei, { email: `a${round}@operator.example` }))
      spent.wrong += await timed(() => tryToSignIn(store, mei, { password: 'something else' }))
    }
    expect(spent.unknown / spent.wrong).toBeGreaterThan(0.4)
    expect(spent.unknown / spent.wrong).toBeLessThan(2.5)
  })

  it('takes a code of the app once: not again in its step, nor in the step before (SR-090)', async () => {
    const { store, mei } = await given()
    const previous = codeOf(store, mei)
    store.pass({ seconds: 30 })
    const code = codeOf(store, mei)
    must(await tryToSignIn(store, mei, { code }))
    expect(await tryToSignIn(store, mei, { code })).toEqual(REFUSED)
    expect(await tryToSignIn(store, mei, { code: previous })).toEqual(REFUSED)
    must(await tryToSignIn(store, mei, { code: nextCode(store, mei) }))
  })

  it('takes a code once even if two browsers send it at the same moment', async () => {
    const { store, mei } = await given()
    const both = await Promise.all([tryToSignIn(store, mei), tryToSignIn(store, mei)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('does not use a code up while the password is wrong', async () => {
    const { store, mei } = await given()
    const code = codeOf(store, mei)
    expect(await tryToSignIn(store, mei, { code, password: 'something else' })).toEqual(REFUSED)
    must(await tryToSignIn(store, mei, { code }))
  })

  it('takes a recovery code, once, and mails its owner that it was used (SR-092, SR-098)', async () => {
    const { store, mei } = await given()
    const [code = '', other = ''] = codesOf(store, mei)
    must(await tryToSignIn(store, mei, { code: code.toLowerCase() }))
    expect(await tryToSignIn(store, mei, { code })).toEqual(REFUSED)
    expect(await accountMails(store)).toEqual(['recovery-code-used'])
    must(await tryToSignIn(store, mei, { code: other }))
  })

  it('takes an address in any case and a code with a gap', async () => {
    const { store, mei } = await given()
    const code = codeOf(store, mei)
    const typed = { email: ' MEI.LIN@Operator.Example ', code: `${code.slice(0, 3)} ${code.slice(3)}` }
    must(await tryToSignIn(store, mei, typed))
  })

  it('hashes the password anew when it was hashed at another cost (SR-085)', async () => {
    const { store, mei } = await given()
    const read = await findStaff(store.context.db.read, mei.staffId)
    if (!read) throw new Error('gone')
    const { hash } = await weakHash(mei.password)
    await store.context.db.transaction((tx) => saveStaff(tx, read, { passwordHash: hash }))
    must(await tryToSignIn(store, mei))
    const after = await findStaff(store.context.db.read, mei.staffId)
    expect(needsRehash(after?.passwordHash ?? '')).toBe(false)
    must(await tryToSignIn(store, mei, { code: nextCode(store, mei) }))
  })

  it('with a browser that was never used before is told by mail; with a known one it is not (SR-102)', async () => {
    const { store, mei } = await given()
    const { deviceSecret } = must(await tryToSignIn(store, mei))
    expect(await newBrowserMails(store)).toBe(1)
    must(await tryToSignIn(store, mei, { code: nextCode(store, mei), deviceSecret }))
    expect(await newBrowserMails(store)).toBe(1)
  })

  it('that fails five times in a row is told to whose account it is, once (SR-102)', async () => {
    const { store, mei } = await given()
    for (let time = 0; time < 4; time++) await tryToSignIn(store, mei, { password: 'something else' })
    expect(await accountMails(store)).toEqual([])
    for (let time = 0; time < 3; time++) await tryToSignIn(store, mei, { password: 'something else' })
    expect(await accountMails(store)).toEqual(['many-failures'])
  })
})

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The password hashed at a lower cost, as an earlier version might have. */
async function weakHash(password: string): Promise<{ hash: string }> {
  const { argon2Sync } = await import('node:crypto')
  const nonce = Buffer.alloc(16, 7)
  const cost = { message: password, nonce, parallelism: 1, tagLength: 32, memory: 8192, passes: 1 }
  const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
  return { hash: `$argon2id$v=19$m=8192,t=1,p=1$${text(nonce)}$${text(argon2Sync('argon2id', cost))}` }
}
