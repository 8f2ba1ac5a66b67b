import { describe, expect, it } from 'vitest'
import { addPasskey } from '#lib/commands/staff/add-passkey.ts'
import { preparePasskey } from '#lib/commands/staff/prepare-passkey.ts'
import { removePasskey } from '#lib/commands/staff/remove-passkey.ts'
import { readNewPasskey, readOwnPasskeys } from '#lib/reads/passkeys.ts'
import { softPasskey } from '#tests/support/authenticator.ts'
import { must } from '#tests/support/given.ts'
import { givenPasskey } from '#tests/support/given-passkey.ts'
import type { GivenStaff } from '#tests/support/given-staff.ts'
import { givenDesk } from '#tests/support/managed-staff.ts'
import { accountMails, eventsIn } from '#tests/support/staff-codes.ts'
import type { TestStore } from '#tests/support/store.ts'

const prepare = (store: TestStore, { actor, sessionSecret }: GivenStaff) =>
  preparePasskey(store.as(actor), { name: 'Laptop', sessionSecret, code: null })

/** Mei's browser was asked for a new passkey. */
async function given() {
  const { store, mei, li } = await givenDesk()
  const { flowSecret } = must(await prepare(store, mei))
  const question = (await readNewPasskey(store.as(mei.actor), flowSecret))?.question ?? ''
  return { store, mei, li, flowSecret, question }
}

const REFUSED = { problem: { code: 'passkey-refused' } }
const ENDED = { problem: { code: 'flow-ended' } }

describe('adding a passkey', () => {
  it('keeps it under its name and tells the person by mail', async () => {
    const { store, mei, flowSecret, question } = await given()
    const passkey = softPasskey()
    must(await addPasskey(store.as(mei.actor), { flowSecret, response: passkey.made(question) }))
    expect(await readOwnPasskeys(store.as(mei.actor))).toMatchObject([{ id: passkey.id, name: 'Laptop' }])
    expect(await accountMails(store)).toEqual(['passkey-added'])
    expect(await eventsIn(store)).toContain('passkey-added')
  })

  it('asks for a fresh factor first (SR-098)', async () => {
    const { store, mei } = await given()
    store.pass({ minutes: 11 })
    expect(await prepare(store, mei)).toMatchObject({
      problem: { fields: [{ field: 'code', code: 'factor-not-fresh' }] },
    })
  })

  it.each([
    ['of a device that did not see its owner', { verified: false }],
    ['made at another address', { origin: 'https://rights.example.com.evil.example' }],
  ])('refuses one %s', async (_, seen) => {
    const { store, mei, flowSecret, question } = await given()
    const response = softPasskey().made(question, seen)
    expect(await addPasskey(store.as(mei.actor), { flowSecret, response })).toMatchObject(REFUSED)
    expect(await readOwnPasskeys(store.as(mei.actor))).toEqual([])
  })

  it('refuses one made for another question, after its time, twice, or by somebody else', async () => {
    const { store, mei, li, flowSecret, question } = await given()
    const other = JSON.stringify({ challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' })
    const add = (who: GivenStaff, asked = question) =>
      addPasskey(store.as(who.actor), { flowSecret, response: softPasskey().made(asked) })
    expect(await add(mei, other)).toMatchObject(REFUSED)
    expect(await add(li)).toMatchObject(ENDED)
    must(await add(mei))
    expect(await add(mei)).toMatchObject(ENDED)
    const late = must(await prepare(store, mei))
    store.pass({ minutes: 6 })
    const response = softPasskey().made(question)
    expect(await addPasskey(store.as(mei.actor), { ...late, response })).toMatchObject(ENDED)
  })

  it('is no more than ten times possible', async () => {
    const { store, mei } = await given()
    for (let time = 0; time < 10; time++) await givenPasskey(store, mei)
    expect(await prepare(store, mei)).toMatchObject({
      problem: { fields: [{ field: 'name', code: 'passkeys-too-many' }] },
    })
  })

  it('is for people at the desk', async () => {
    const { store, flowSecret, question } = await given()
    const refused = { problem: { code: 'not-permitted' } }
    const held = { sessionSecret: null, code: null }
    expect(await preparePasskey(store.visitor(), { name: 'x', ...held })).toMatchObject(refused)
    const response = softPasskey().made(question)
    expect(await addPasskey(store.visitor(), { flowSecret, response })).toMatchObject(refused)
    expect(await removePasskey(store.visitor(), { passkey: 'x', ...held })).toMatchObject(refused)
  })
})

describe('removing a passkey', () => {
  it('takes one’s own away and tells the person', async () => {
    const { store, mei } = await given()
    const { id: passkey } = await givenPasskey(store, mei)
    const held = { sessionSecret: mei.sessionSecret, code: null }
    must(await removePasskey(store.as(mei.actor), { passkey, ...held }))
    expect(await readOwnPasskeys(store.as(mei.actor))).toEqual([])
    expect(await accountMails(store)).toEqual(['passkey-added', 'passkey-removed'])
  })

  it('never takes another person’s', async () => {
    const { store, mei, li } = await given()
    const { id: passkey } = await givenPasskey(store, mei)
    must(await removePasskey(store.as(li.actor), { passkey, sessionSecret: li.sessionSecret, code: null }))
    expect(await readOwnPasskeys(store.as(mei.actor))).toHaveLength(1)
  })

  it('asks for a fresh factor first', async () => {
    const { store, mei } = await given()
    const { id: passkey } = await givenPasskey(store, mei)
    store.pass({ minutes: 11 })
    const held = { sessionSecret: mei.sessionSecret, code: null }
    expect(await removePasskey(store.as(mei.actor), { passkey, ...held })).toMatchObject({
      problem: { fields: [{ code: 'factor-not-fresh' }] },
    })
  })
})
