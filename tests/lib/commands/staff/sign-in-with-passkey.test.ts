import { describe, expect, it } from 'vitest'
import { askPasskey } from '#lib/commands/staff/ask-passkey.ts'
import { disableStaff } from '#lib/commands/staff/disable-staff.ts'
import { resetFactor } from '#lib/commands/staff/reset-factor.ts'
import { signInWithPasskey } from '#lib/commands/staff/sign-in-with-passkey.ts'
import { stepUpWithPasskey } from '#lib/commands/staff/step-up-with-passkey.ts'
import { readOwnSessions } from '#lib/reads/own-sessions.ts'
import { readFactorAsked } from '#lib/reads/staff-list.ts'
import { readStaffSession } from '#lib/reads/staff-session.ts'
import { type SoftPasskey, softPasskey } from '#tests/support/authenticator.ts'
import { must } from '#tests/support/given.ts'
import { givenPasskey } from '#tests/support/given-passkey.ts'
import { givenDesk, managed } from '#tests/support/managed-staff.ts'
import { eventsIn, newBrowserMails } from '#tests/support/staff-codes.ts'
import type { TestStore } from '#tests/support/store.ts'

const REFUSED = { problem: { code: 'passkey-refused' } }
const BROWSER = { deviceSecret: null, previousSession: null, browser: 'Firefox, Linux' }

type Seen = Parameters<SoftPasskey['used']>[1]

async function enter(store: TestStore, passkey: SoftPasskey, seen?: Seen) {
  const { flowSecret, question } = must(await askPasskey(store.visitor()))
  const response = passkey.used(question, seen)
  return {
    flowSecret,
    response,
    done: await signInWithPasskey(store.visitor(), { flowSecret, response, ...BROWSER }),
  }
}

async function given() {
  const { store, mei, li } = await givenDesk()
  return { store, mei, li, passkey: await givenPasskey(store, li) }
}

describe('signing in with a passkey (SR-091)', () => {
  it('needs nothing else, says so in the list of sign-ins, and tells of a new browser', async () => {
    const { store, li, passkey } = await given()
    const { sessionSecret } = must((await enter(store, passkey)).done)
    expect(await readStaffSession(store.visitor(), sessionSecret)).toEqual(li.actor)
    expect(await readOwnSessions(store.as(li.actor), sessionSecret)).toMatchObject([
      { isThis: true, method: 'passkey', browser: 'Firefox, Linux' },
      { isThis: false, method: 'password' },
    ])
    expect(await newBrowserMails(store)).toBe(1)
  })

  it.each([
    ['did not see its owner', { verified: false }],
    ['answers for another address', { origin: 'https://evil.example' }],
  ])('is refused when the device %s', async (_, seen) => {
    const { store, passkey } = await given()
    expect((await enter(store, passkey, seen)).done).toMatchObject(REFUSED)
    expect(await eventsIn(store)).toContain('staff-sign-in-failed')
  })

  it('is refused for a passkey nobody has', async () => {
    const { store } = await given()
    expect((await enter(store, softPasskey())).done).toMatchObject(REFUSED)
  })

  it('works once for each question, and for five minutes', async () => {
    const { store, passkey } = await given()
    const ended = { problem: { code: 'flow-ended' } }
    const { flowSecret, response } = await enter(store, passkey)
    const again = { flowSecret, response, ...BROWSER }
    expect(await signInWithPasskey(store.visitor(), again)).toMatchObject(ended)
    expect(await signInWithPasskey(store.visitor(), { ...again, flowSecret: null })).toMatchObject(ended)
    const asked = must(await askPasskey(store.visitor()))
    store.pass({ minutes: 6 })
    const late = { flowSecret: asked.flowSecret, response: passkey.used(asked.question), ...BROWSER }
    expect(await signInWithPasskey(store.visitor(), late)).toMatchObject(ended)
  })

  it('is refused and written down when the count does not rise: it may be a copy', async () => {
    const { store, passkey } = await given()
    must((await enter(store, passkey, { counter: 7 })).done)
    expect((await enter(store, passkey, { counter: 7 })).done).toMatchObject(REFUSED)
    expect(await eventsIn(store)).toContain('passkey-counter-odd')
    must((await enter(store, passkey, { counter: 8 })).done)
  })

  it('is refused for whoever was switched off, and after their factors were reset', async () => {
    const { store, mei, li, passkey } = await given()
    must(await disableStaff(store.as(mei.actor), await managed(store, mei, li)))
    expect((await enter(store, passkey)).done).toMatchObject(REFUSED)
    const other = await givenDesk()
    const lost = await givenPasskey(other.store, other.li)
    const whom = await managed(other.store, other.mei, other.li)
    must(await resetFactor(other.store.as(other.mei.actor), whom))
    expect((await enter(other.store, lost)).done).toMatchObject(REFUSED)
  })
})

describe('stepping up with a passkey (SR-100)', () => {
  it('makes the factor fresh and gives the session a new id', async () => {
    const { store, li, passkey } = await given()
    store.pass({ minutes: 11 })
    const { sessionSecret } = li
    expect(await readFactorAsked(store.as(li.actor), sessionSecret)).toBe(true)
    const { flowSecret, question } = must(await askPasskey(store.as(li.actor)))
    const used = { flowSecret, response: passkey.used(question), sessionSecret }
    const renewed = must(await stepUpWithPasskey(store.as(li.actor), used)).sessionSecret
    expect(await readFactorAsked(store.as(li.actor), renewed)).toBe(false)
    expect(await readStaffSession(store.visitor(), sessionSecret)).toBeNull()
  })

  it('takes only one’s own, for a question of one’s own', async () => {
    const { store, mei, li, passkey } = await given()
    await givenPasskey(store, mei)
    const { flowSecret, question } = must(await askPasskey(store.as(mei.actor)))
    const response = passkey.used(question)
    const asMei = { flowSecret, response, sessionSecret: mei.sessionSecret }
    expect(await stepUpWithPasskey(store.as(mei.actor), asMei)).toMatchObject(REFUSED)
    const asLi = { flowSecret, response, sessionSecret: li.sessionSecret }
    expect(await stepUpWithPasskey(store.as(li.actor), asLi)).toMatchObject({ ok: false })
    const nobody = { flowSecret, response, sessionSecret: null }
    expect(await stepUpWithPasskey(store.visitor(), nobody)).toMatchObject({
      problem: { code: 'signed-out' },
    })
  })

  it('says so where there is no passkey yet', async () => {
    const { store, mei } = await given()
    expect(await askPasskey(store.as(mei.actor))).toMatchObject({ problem: { code: 'no-passkey' } })
  })
})
