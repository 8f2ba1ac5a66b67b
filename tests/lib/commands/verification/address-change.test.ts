import { describe, expect, it } from 'vitest'
import { findRequest } from '#db/queries/requests.ts'
import { listWithdrawalsOf } from '#db/queries/withdrawals.ts'
import { requesterSessions } from '#db/schema/index.ts'
import { askAddressChange } from '#lib/commands/verification/ask-address-change.ts'
import { askMyRequests } from '#lib/commands/verification/ask-my-requests.ts'
import { cancelAddressChange } from '#lib/commands/verification/cancel-address-change.ts'
import { confirmNewAddress } from '#lib/commands/verification/confirm-new-address.ts'
import { matchIdentity } from '#lib/commands/verification/match-identity.ts'
import { proveByAccessKey } from '#lib/commands/verification/prove-by-access-key.ts'
import { instantText } from '#lib/platform/clock.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { accessKeyFrom } from '#lib/vault/derived-secrets.ts'
import { openVault } from '#lib/vault/request-vault.ts'
import { addressOf, BROWSER, eventsOf, givenChanged, givenMine, NEW, OLD } from '#tests/support/address.ts'
import { atDesk, closeGranted, stored } from '#tests/support/desk.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { letterOf, mailsIn, postEverything } from '#tests/support/post.ts'

describe('asking for another address of a confirmed request (SR-068)', () => {
  it('mails the new one and the one it has, and changes nothing yet', async () => {
    const { store, id, ask } = await givenMine()
    const before = await findRequest(store.context.db.read, id)
    must(await ask())
    const mails = (await mailsIn(store.context)).slice(-2)
    expect(mails.map(({ kind, capped }) => [kind, capped])).toEqual([
      ['new-address', 1],
      ['former-address', 0],
    ])
    const vault = await openVault(store.context.keys, store.context.db.read, id)
    const to = mails.map((mail) => vault.open('outbox.sealed_recipient', mail.id, mail.sealedRecipient))
    expect(to).toEqual([NEW, OLD])
    expect(await findRequest(store.context.db.read, id)).toEqual(before)
    expect(await eventsOf(store, id)).toContain('address-change-asked')
  })

  it('needs the access key, or a second proof of the last ten minutes', async () => {
    const { store, ask } = await givenMine()
    for (const [accessKey, code] of [
      [null, 'access-key-missing'],
      ['AAA-AAA', 'access-key-wrong'],
      [accessKeyFrom(store.context.keys, 'another'), 'access-key-wrong'],
    ] as const)
      expect(await ask({ accessKey })).toMatchObject({
        problem: { fields: [{ field: 'accessKey', code }] },
      })
    const secondProofAt = instantText(store.now)
    await store.context.db.transaction(async (tx) => {
      await tx.update(requesterSessions).set({ secondProofAt })
    })
    store.pass({ minutes: 11 })
    expect((await ask({ accessKey: null })).ok).toBe(false)
    store.pass({ minutes: -1 })
    must(await ask({ accessKey: null }))
  })

  it('is refused for the address it has, for one that was never confirmed, and to everybody else', async () => {
    const { store, ask } = await givenMine()
    expect(await ask({ email: 'OLD@mail.example' })).toMatchObject({
      problem: { fields: [{ field: 'email', code: 'address-same' }] },
    })
    expect(await ask({ sessionSecret: 'made-up' })).toMatchObject({ problem: { code: 'signed-out' } })
    const bring = { email: NEW, accessKey: null, sessionSecret: 'x', browserSecret: BROWSER }
    for (const context of [store.visitor(), atDesk(store)])
      expect(await askAddressChange(context, bring)).toMatchObject({ problem: { code: 'not-permitted' } })
    const waiting = await givenRequest(store.visitor(), { email: 'third@mail.example' })
    expect(waiting.request.confirmedAt).toBeNull()
  })

  it('can be done three times a day: each time two mailboxes get a mail', async () => {
    const { store, ask } = await givenMine()
    for (const n of [1, 2, 3]) must(await ask({ email: `new${n}@mail.example` }))
    expect(await ask()).toMatchObject({ problem: { code: 'address-asked-often' } })
    store.pass({ hours: 25 })
    expect((await ask({ sessionSecret: 'gone' })).ok).toBe(false)
  })

  it('can be taken back, and then nothing changes any more', async () => {
    const { store, id, mine, ask } = await givenMine()
    must(await ask())
    const { token } = await letterOf(store.visitor(), id, 'new-address')
    must(await cancelAddressChange(mine()))
    expect(await cancelAddressChange(mine())).toMatchObject({ problem: { code: 'wrong-status' } })
    const brought = { token, browserSecret: BROWSER, code: null }
    expect(await confirmNewAddress(store.visitor(), brought)).toMatchObject({
      problem: { code: 'link-expired' },
    })
    expect((await mailsIn(store.context)).find(({ kind }) => kind === 'new-address')?.status).toBe('dropped')
    expect(must(await readMyRequest(mine())).address).toEqual({ code: 'settled' })
  })
})

describe('confirming the new address', () => {
  it('makes the request known by it, and what it withdrew; nothing is released for three days', async () => {
    const { store, id, mine } = await givenChanged({ kind: 'withdrawal' })
    expect(await addressOf(store, id)).toBe(NEW)
    const row = await findRequest(store.context.db.read, id)
    const [withdrawn] = await listWithdrawalsOf(store.context.db.read, id)
    expect(withdrawn?.emailHash).toBe(row?.emailHash)
    expect(must(await readMyRequest(mine())).address).toEqual({
      code: 'held',
      until: '2026-11-26T02:00:00.000Z',
    })
    expect(await eventsOf(store, id)).toContain('address-changed')
  })

  it('takes away what staff had found of the other address (SR-073)', async () => {
    const { store, id, reference, ask } = await givenMine()
    const seen = await stored(store.context, reference)
    must(await matchIdentity(atDesk(store), { ...seen, facts: ['email'] }))
    expect((await stored(store.context, reference)).assurance).toBe(2)
    must(await ask())
    const { token } = await letterOf(store.visitor(), id, 'new-address')
    must(await confirmNewAddress(store.visitor(), { token, browserSecret: BROWSER, code: null }))
    expect((await stored(store.context, reference)).assurance).toBe(1)
  })

  it('holds back the words of an answer that gives data out, even after a second proof', async () => {
    const { store, id, reference, mine, ask, sessionSecret, filingSecret } = await givenMine()
    must(await closeGranted(atDesk(store), await stored(store.context, reference)))
    must(await ask())
    const { token } = await letterOf(store.visitor(), id, 'new-address')
    must(await confirmNewAddress(store.visitor(), { token, browserSecret: BROWSER, code: null }))
    const accessKey = accessKeyFrom(store.context.keys, filingSecret)
    const isRead = async () => {
      must(await proveByAccessKey(mine(), { sessionSecret, accessKey }))
      return !must(await readMyRequest(mine(), sessionSecret)).answerWaits
    }
    expect(await isRead()).toBe(false)
    store.pass({ hours: 73 })
    expect(await isRead()).toBe(true)
  })

  it('tells the former mailbox again', async () => {
    const { store } = await givenChanged()
    const told = (await mailsIn(store.context)).filter(({ kind }) => kind === 'former-address')
    expect(told.map(({ payload }) => JSON.parse(payload).stage)).toEqual(['asked', 'changed'])
  })

  it('takes the code elsewhere than in the browser that asked, or on the page of the request', async () => {
    const { store, id, mine, ask } = await givenMine()
    must(await ask())
    await postEverything(store.visitor())
    const { token, code } = await letterOf(store.visitor(), id, 'new-address')
    for (const [typed, problem] of [
      [null, 'code-missing'],
      ['AAAAAAAA', 'wrong-code'],
    ] as const) {
      const elsewhere = { token, browserSecret: 'c'.repeat(43), code: typed }
      const wanted = { problem: { fields: [{ field: 'code', code: problem }] } }
      expect(await confirmNewAddress(store.visitor(), elsewhere)).toMatchObject(wanted)
    }
    const nobody = { token: null, browserSecret: BROWSER, code }
    expect((await confirmNewAddress(store.visitor(), nobody)).ok).toBe(false)
    must(await confirmNewAddress(mine(), { token: null, browserSecret: null, code }))
    expect(await addressOf(store, id)).toBe(NEW)
  })

  it('has a code that five wrong ones kill, and that lives for half an hour', async () => {
    const { store, id, mine, ask } = await givenMine()
    must(await ask())
    await postEverything(store.visitor())
    const { code } = await letterOf(store.visitor(), id, 'new-address')
    const type = (typed: string) =>
      confirmNewAddress(mine(), { token: null, browserSecret: null, code: typed })
    store.pass({ minutes: 31 })
    expect(await type(code)).toMatchObject({ problem: { fields: [{ code: 'code-expired' }] } })
    for (let n = 0; n < 5; n++) await type('AAAAAAAA')
    expect(await type(code)).toMatchObject({ problem: { fields: [{ code: 'too-many-codes' }] } })
  })

  it('takes the newest address only, for three days', async () => {
    const { store, id, ask } = await givenMine()
    must(await ask({ email: 'first@mail.example' }))
    const first = await letterOf(store.visitor(), id, 'new-address')
    must(await ask())
    const second = await letterOf(store.visitor(), id, 'new-address')
    const confirm = (token: string) =>
      confirmNewAddress(store.visitor(), { token, browserSecret: BROWSER, code: null })
    expect(await confirm(first.token)).toMatchObject({ problem: { code: 'link-expired' } })
    expect(await confirm('made-up')).toMatchObject({ problem: { code: 'link-unknown' } })
    store.pass({ hours: 73 })
    expect(await confirm(second.token)).toMatchObject({ problem: { code: 'link-expired' } })
    expect(await addressOf(store, id)).toBe(OLD)
  })

  it('has the list of one’s requests go to the new mailbox', async () => {
    const { store } = await givenChanged()
    for (const email of [OLD, NEW])
      must(await askMyRequests(store.visitor(), { email, browserSecret: BROWSER }))
    expect((await mailsIn(store.context)).filter(({ kind }) => kind === 'my-requests')).toHaveLength(1)
  })
})
