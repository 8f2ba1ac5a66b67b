import { describe, expect, it } from 'vitest'
import { findAuditHead } from '#db/queries/audit.ts'
import { askOpenLink } from '#lib/commands/verification/ask-open-link.ts'
import { openByAccessKey } from '#lib/commands/verification/open-by-access-key.ts'
import { signOutRequester } from '#lib/commands/verification/sign-out-requester.ts'
import { readRequesterSession } from '#lib/reads/requester-session.ts'
import { accessKeyFrom } from '#lib/vault/derived-secrets.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { mailsIn, postEverything } from '#tests/support/post.ts'
import { freshStore } from '#tests/support/store.ts'

const UNKNOWN = 'DSR-7777-7777'
const WRONG_KEY = 'A'.repeat(27)

describe('whether a reference is known (SR-049, SR-050)', () => {
  it('is not told by asking for a link: same answer, and both write to the trail', async () => {
    const store = freshStore()
    const { reference } = await givenConfirmedRequest(store.visitor())
    const answers = []
    for (const asked of [reference, UNKNOWN, 'nonsense', reference.toLowerCase().replaceAll('-', ' ')])
      answers.push(await askOpenLink(store.visitor(), { reference: asked, browserSecret: 'browser' }))
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set(['{"ok":true,"value":null}']),
    )
    const sequences = []
    for (const asked of [reference, UNKNOWN]) {
      await askOpenLink(store.visitor(), { reference: asked, browserSecret: 'browser' })
      sequences.push((await findAuditHead(store.context.db.read))?.sequence ?? 0)
    }
    expect(sequences[1]).toBe((sequences[0] ?? 0) + 1)
  })

  it('is not told by a wrong access key: same answer, and both write to the trail', async () => {
    const store = freshStore()
    const { reference } = await givenRequest(store.visitor())
    for (const tried of [reference, UNKNOWN]) {
      const before = (await findAuditHead(store.context.db.read))?.sequence ?? 0
      expect(await openByAccessKey(store.visitor(), { reference: tried, accessKey: WRONG_KEY })).toEqual({
        ok: false,
        problem: { code: 'wrong-key' },
      })
      expect(await findAuditHead(store.context.db.read)).toMatchObject({
        sequence: before + 1,
        event: 'requester-sign-in-failed',
      })
    }
    for (const nonsense of ['', 'x', '\0', 'A'.repeat(10_000)])
      expect(
        await openByAccessKey(store.visitor(), { reference: nonsense, accessKey: nonsense }),
      ).toMatchObject({ problem: { code: 'wrong-key' } })
  })

  it('asking often before a mailbox is confirmed queues one mail, not many', async () => {
    const store = freshStore()
    const { reference } = await givenRequest(store.visitor())
    const ask = () => askOpenLink(store.visitor(), { reference, browserSecret: 'browser' })
    for (let time = 0; time < 5; time++) await ask()
    expect(await mailsIn(store.context)).toHaveLength(1)
    await postEverything(store.visitor())
    store.pass({ minutes: 6 })
    for (let time = 0; time < 5; time++) await ask()
    expect((await mailsIn(store.context)).map(({ kind }) => kind)).toEqual(['confirm-email', 'confirm-email'])
  })
})

describe('a link that anybody can have mailed to a confirmed mailbox', () => {
  it('is mailed once at a time and five times an hour, and the answer is always the same', async () => {
    const store = freshStore()
    const { reference } = await givenConfirmedRequest(store.visitor())
    const ask = () => askOpenLink(store.visitor(), { reference, browserSecret: 'browser' })
    const links = async () => (await mailsIn(store.context)).filter(({ kind }) => kind === 'open-request')
    for (let round = 1; round <= 7; round++) {
      for (let time = 0; time < 3; time++) expect(await ask()).toEqual({ ok: true, value: null })
      expect(await links()).toHaveLength(Math.min(round, 5))
      await postEverything(store.visitor())
      store.pass({ minutes: 1 })
    }
    store.pass({ minutes: 60 })
    await ask()
    expect(await links()).toHaveLength(6)
  })
})

describe('a requester’s session (SR-065)', () => {
  async function signedIn() {
    const store = freshStore()
    const { reference, filingSecret, request } = await givenRequest(store.visitor())
    const accessKey = accessKeyFrom(store.context.keys, filingSecret)
    const typed = ` ${accessKey
      .toLowerCase()
      .match(/.{1,3}/g)
      ?.join(' – ')}`
    const { sessionSecret } = must(
      await openByAccessKey(store.visitor(), { reference: reference.slice(4), accessKey: typed }),
    )
    const actor = () => readRequesterSession(store.visitor(), sessionSecret)
    return { store, request, sessionSecret, actor }
  }

  it('is bound to one request', async () => {
    const { actor, request } = await signedIn()
    expect(await actor()).toEqual({ type: 'requester', requestId: request.id })
  })

  it('ends after 30 minutes of rest, and each use starts them anew', async () => {
    const { store, actor } = await signedIn()
    for (let visit = 0; visit < 3; visit++) {
      store.pass({ minutes: 30 })
      expect(await actor()).not.toBeNull()
    }
    store.pass({ minutes: 30, seconds: 1 })
    expect(await actor()).toBeNull()
  })

  it('ends after 8 hours, however much it is used', async () => {
    const { store, actor } = await signedIn()
    for (let visit = 0; visit < 16; visit++) {
      store.pass({ minutes: 30 })
      expect(await actor()).not.toBeNull()
    }
    store.pass({ seconds: 1 })
    expect(await actor()).toBeNull()
  })

  it('ends on the server when the person signs out, and a made-up one is none', async () => {
    const { store, actor, sessionSecret } = await signedIn()
    must(await signOutRequester(store.visitor(), sessionSecret))
    expect(await actor()).toBeNull()
    expect(await readRequesterSession(store.visitor(), 'x'.repeat(43))).toBeNull()
    must(await signOutRequester(store.visitor(), null))
  })
})
