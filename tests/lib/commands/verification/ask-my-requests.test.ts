import { describe, expect, it } from 'vitest'
import { findAuditHead } from '#db/queries/audit.ts'
import { saveRequest } from '#db/queries/requests.ts'
import { insertSuppression, listUnusedVerifications } from '#db/queries/verification.ts'
import { claimMail } from '#lib/commands/messages/claim-mail.ts'
import { withdrawRequest } from '#lib/commands/requests/withdraw-request.ts'
import { addressHashes } from '#lib/commands/steps/outgoing-mail.ts'
import { askMyRequests } from '#lib/commands/verification/ask-my-requests.ts'
import { openByLink } from '#lib/commands/verification/open-by-link.ts'
import { LIST_MAILS_PER_HOUR } from '#lib/domain/verification/policy.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { letterOf, mailsIn, postEverything } from '#tests/support/post.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const email = 'li.lei@mail.example'
const ask = (store: TestStore, address = email) =>
  askMyRequests(store.visitor(), { email: address, browserSecret: 'browser' })
const lists = async (store: TestStore) =>
  (await mailsIn(store.context)).filter(({ kind }) => kind === 'my-requests')

describe('asking for a list of one’s requests', () => {
  it('mails one list of what this mailbox confirmed, newest first, with a link that opens the newest', async () => {
    const store = freshStore()
    const first = await givenConfirmedRequest(store.visitor(), { email, kind: 'access' })
    store.pass({ hours: 1 })
    const second = await givenConfirmedRequest(store.visitor(), {
      email: 'Li.Lei@mail.example',
      kind: 'complaint',
    })
    await givenRequest(store.visitor(), { email })
    await givenConfirmedRequest(store.visitor(), { email: 'neighbour@mail.example' })
    must(await ask(store))
    const [list, ...more] = await lists(store)
    expect(more).toEqual([])
    expect(list).toMatchObject({ requestId: second.request.id, status: 'queued', capped: 0 })
    expect(JSON.parse(list?.payload ?? '').lines).toEqual([
      expect.objectContaining({ reference: second.reference, kind: 'complaint', status: 'open' }),
      expect.objectContaining({ reference: first.reference, kind: 'access', status: 'open' }),
    ])
    const { token } = await letterOf(store.visitor(), second.request.id, 'open-request')
    must(await openByLink(store.visitor(), { token, browserSecret: 'browser', code: null }))
    expect((await openByLink(store.visitor(), { token, browserSecret: 'browser', code: null })).ok).toBe(
      false,
    )
  })

  it('says things as they stand when the mail leaves', async () => {
    const store = freshStore()
    const { request } = await givenConfirmedRequest(store.visitor(), { email })
    store.pass({ hours: 1 })
    await givenConfirmedRequest(store.visitor(), { email })
    must(await ask(store))
    const requester = store.as({ type: 'requester', requestId: request.id })
    must(await withdrawRequest(requester, { version: request.version }))
    const claimed = must(await claimMail(store.system(), 'worker', 10))
    const list = claimed.find(({ kind }) => kind === 'my-requests')
    expect(JSON.parse(list?.payload ?? '').lines).toMatchObject([{ status: 'open' }, { status: 'closed' }])
  })

  it('leaves out what was disowned or destroyed', async () => {
    const store = freshStore()
    const { request } = await givenConfirmedRequest(store.visitor(), { email })
    const erasedAt = '2026-11-23T02:00:00.000Z'
    await store.context.db.transaction((tx) => saveRequest(tx, request, { erasedAt }))
    must(await ask(store))
    expect(await lists(store)).toEqual([])
  })

  it('mails the confirmation again, under its caps, where nothing was ever confirmed', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor(), { email })
    must(await ask(store))
    const kinds = async () => (await mailsIn(store.context)).map(({ kind }) => kind)
    expect(await kinds()).toEqual(['confirm-email'])
    await postEverything(store.visitor())
    must(await ask(store))
    expect(await kinds()).toEqual(['confirm-email', 'confirm-email'])
    expect((await mailsIn(store.context)).at(-1)).toMatchObject({ capped: 1 })
    expect(await listUnusedVerifications(store.context.db.read, request.id, 'open-request')).toEqual([])
  })
})

describe('whether a mailbox has requests (SR-049)', () => {
  it('is not told: same answer, one row in the trail, whatever there is', async () => {
    const store = freshStore()
    await givenConfirmedRequest(store.visitor(), { email })
    await givenRequest(store.visitor(), { email: 'waiting@mail.example' })
    const answers = []
    for (const address of [email, 'waiting@mail.example', 'nobody@mail.example']) {
      const before = (await findAuditHead(store.context.db.read))?.sequence ?? 0
      answers.push(JSON.stringify(await ask(store, address)))
      expect(await findAuditHead(store.context.db.read)).toMatchObject({
        sequence: before + 1,
        event: 'my-requests-asked',
      })
    }
    expect(new Set(answers)).toEqual(new Set(['{"ok":true,"value":null}']))
  })

  it('takes the same time, within five milliseconds at the median', async () => {
    const store = freshStore()
    await givenConfirmedRequest(store.visitor(), { email })
    const times: Record<string, number[]> = { [email]: [], 'nobody@mail.example': [] }
    for (let round = 0; round < 150; round++)
      for (const [address, taken] of Object.entries(times)) {
        store.pass({ minutes: 21 })
        await postEverything(store.visitor())
        const started = performance.now()
        await ask(store, address)
        taken.push(performance.now() - started)
      }
    const [known = 0, unknown = 0] = Object.values(times).map((taken) => taken.sort((a, b) => a - b)[75] ?? 0)
    expect(Math.abs(known - unknown)).toBeLessThan(5)
  })

  it('an unknown mailbox gets no mail: nobody can make the portal write to strangers', async () => {
    const store = freshStore()
    must(await ask(store, 'nobody@mail.example'))
    expect(await mailsIn(store.context)).toEqual([])
  })
})

describe('a list that anybody can have mailed', () => {
  it('is mailed once at a time and three times an hour', async () => {
    const store = freshStore()
    await givenConfirmedRequest(store.visitor(), { email })
    for (let round = 1; round <= LIST_MAILS_PER_HOUR + 2; round++) {
      for (let time = 0; time < 3; time++) expect(await ask(store)).toEqual({ ok: true, value: null })
      expect(await lists(store)).toHaveLength(Math.min(round, LIST_MAILS_PER_HOUR))
      await postEverything(store.visitor())
      store.pass({ minutes: 1 })
    }
    store.pass({ minutes: 60 })
    must(await ask(store))
    expect(await lists(store)).toHaveLength(LIST_MAILS_PER_HOUR + 1)
  })

  it('does not go to a mailbox that wants no mail from strangers (SR-160)', async () => {
    const store = freshStore()
    await givenConfirmedRequest(store.visitor(), { email })
    const { recipientHash: emailHash } = addressHashes(store.context, email)
    const createdAt = '2026-11-23T02:00:00.000Z'
    await store.context.db.transaction((tx) => insertSuppression(tx, { emailHash, createdAt }))
    expect(await ask(store)).toEqual({ ok: true, value: null })
    expect(await lists(store)).toEqual([])
  })
})
