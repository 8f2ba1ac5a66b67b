import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { saveRequest } from '#db/queries/requests.ts'
import { appealDecision } from '#lib/commands/requests/appeal-decision.ts'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { openByAccessKey } from '#lib/commands/verification/open-by-access-key.ts'
import { readRequesterSession } from '#lib/reads/requester-session.ts'
import { accessKeyFrom } from '#lib/vault/derived-secrets.ts'
import { openDetails } from '#lib/vault/request-texts.ts'
import { openContact, openVault } from '#lib/vault/request-vault.ts'
import { atDesk, DESK_VERBS, stored } from '#tests/support/desk.ts'
import { type Filing, givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { mailsIn } from '#tests/support/post.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const BODY = 'The flamingo invoice is not bound by customs secrecy.'

/** A refused request, and its requester with the session they have. */
async function givenRefused(store: TestStore, filing: Partial<Filing> = {}) {
  const filed = await givenConfirmedRequest(store.visitor(), filing)
  must(await DESK_VERBS['refuse-request'](atDesk(store), filed.request))
  const first = await stored(store.context, filed.reference)
  const { sessionSecret } = filed
  const requester = () => store.as({ type: 'requester', requestId: first.id })
  const appeal = { body: BODY, locale: 'en', sessionSecret } as const
  const firstKey = accessKeyFrom(store.context.keys, filed.filingSecret)
  return { first, requester, appeal, firstKey }
}

describe('asking for a decision to be looked at again', () => {
  it('opens a case of its own at once: linked, by the same person, with its own clock', async () => {
    const store = freshStore()
    const { first, requester, appeal } = await givenRefused(store)
    store.pass({ hours: 24 * 3 })
    const made = must(await appealDecision(requester(), appeal))
    const row = await stored(store.context, made.reference)
    expect(row).toMatchObject({
      kind: 'complaint',
      status: 'open',
      law: 'CN',
      calendar: 'CN',
      linkedToId: first.id,
      receivedOn: '2026-11-26',
      dueOn: '2026-12-17',
      confirmedAt: first.confirmedAt,
      emailHash: first.emailHash,
      residence: first.residence,
      version: 1,
    })
    expect(row.reference).not.toBe(first.reference)
    expect(await stored(store.context, first.reference)).toEqual(first)
  })

  it('seals the person and the words under the key of the new case', async () => {
    const store = freshStore()
    const { first, requester, appeal } = await givenRefused(store)
    const row = await stored(store.context, must(await appealDecision(requester(), appeal)).reference)
    const vault = await openVault(store.context.keys, store.context.db.read, row.id)
    expect(openContact(vault, row)).toEqual({ name: 'Li Lei', email: 'li.lei@mail.example' })
    expect(openDetails(vault, row)).toEqual({ kind: 'complaint', details: { whatHappened: BODY } })
    const other = await openVault(store.context.keys, store.context.db.read, first.id)
    expect(() => openContact(other, row)).toThrow()
  })

  it('leaves its trail and its mails, and no word of the person in either', async () => {
    const store = freshStore()
    const { first, requester, appeal } = await givenRefused(store)
    const before = (await mailsIn(store.context)).length
    const made = must(await appealDecision(requester(), appeal))
    const row = await stored(store.context, made.reference)
    const events = await listAudit(store.context.db.read, row.id)
    expect(events.map(({ event }) => event)).toEqual([
      'request-submitted',
      'case-linked',
      'requester-signed-in',
    ])
    expect(JSON.parse(events[1]?.payload ?? '')).toEqual({ firstRequestId: first.id })
    const mails = (await mailsIn(store.context)).slice(before)
    expect(mails.map(({ kind, audience, requestId }) => [kind, audience, requestId])).toEqual([
      ['decision-appealed', 'requester', row.id],
      ['admin-decision-appealed', 'admin', row.id],
    ])
    expect(JSON.parse(mails[0]?.payload ?? '')).toEqual({
      reference: row.reference,
      firstReference: first.reference,
      appeal: 'complaint',
      dueOn: '2026-12-14',
    })
    expect(JSON.stringify([row, events, mails])).not.toContain('flamingo')
  })

  it('has an access key of its own, which only the browser that appealed is shown', async () => {
    const store = freshStore()
    const { first, requester, appeal } = await givenRefused(store)
    const { reference, filingSecret } = must(await appealDecision(requester(), appeal))
    const accessKey = accessKeyFrom(store.context.keys, filingSecret ?? '')
    expect(await openByAccessKey(store.visitor(), { reference, accessKey })).toMatchObject({ ok: true })
    expect(await openByAccessKey(store.visitor(), { reference: first.reference, accessKey })).toMatchObject({
      ok: false,
    })
  })

  it('goes on under the same sign-in, which lasts no longer for it', async () => {
    const store = freshStore()
    const { requester, appeal } = await givenRefused(store)
    store.pass({ minutes: 20 })
    const made = must(await appealDecision(requester(), appeal))
    const row = await stored(store.context, made.reference)
    const holder = { type: 'requester', requestId: row.id }
    expect(await readRequesterSession(store.visitor(), made.sessionSecret)).toEqual(holder)
    for (let minutes = 20; minutes < 8 * 60; minutes += 20) {
      expect(await readRequesterSession(store.visitor(), made.sessionSecret)).toEqual(holder)
      store.pass({ minutes: 20 })
    }
    store.pass({ minutes: 1 })
    expect(await readRequesterSession(store.visitor(), made.sessionSecret)).toBeNull()
  })

  it('asked twenty times at once makes one case, and answers the same each time', async () => {
    const store = freshStore()
    const { requester, appeal } = await givenRefused(store)
    const before = (await mailsIn(store.context)).length
    const all = await Promise.all(Array.from({ length: 20 }, () => appealDecision(requester(), appeal)))
    const answers = all.map((each) => {
      const { reference, filingSecret } = must(each)
      return `${reference} ${filingSecret}`
    })
    expect(new Set(answers).size).toBe(1)
    expect(await mailsIn(store.context)).toHaveLength(before + 2)
  })

  it('asked again later leads to the case there is, whatever is typed and from wherever', async () => {
    const store = freshStore()
    const { first, requester, appeal, firstKey } = await givenRefused(store)
    const { reference } = must(await appealDecision(requester(), appeal))
    const elsewhere = must(
      await openByAccessKey(store.visitor(), { reference: first.reference, accessKey: firstKey }),
    )
    const again = { ...appeal, body: 'Something else.', sessionSecret: elsewhere.sessionSecret }
    const second = must(await appealDecision(requester(), again))
    expect(second).toMatchObject({ reference, filingSecret: null })
    expect((await mailsIn(store.context)).filter(({ kind }) => kind === 'decision-appealed')).toHaveLength(1)
  })

  it('about an answer to an unproven mailbox asks it to be proven, and gates nothing', async () => {
    const store = freshStore()
    const filed = await givenRequest(store.visitor(), { kind: 'withdrawal', residence: 'US-CA' })
    const desk = atDesk(store)
    const unproven = { outcome: 'identity-not-proven', ground: null, body: 'We could not tell.' } as const
    must(await closeRequest(desk, { ...filed.request, ...unproven }))
    const key = accessKeyFrom(store.context.keys, filed.filingSecret)
    const { sessionSecret } = must(
      await openByAccessKey(store.visitor(), { reference: filed.reference, accessKey: key }),
    )
    const requester = store.as({ type: 'requester', requestId: filed.request.id })
    const made = must(await appealDecision(requester, { body: BODY, locale: 'en', sessionSecret }))
    expect(await stored(store.context, made.reference)).toMatchObject({ status: 'open', confirmedAt: null })
    const kinds = (await mailsIn(store.context)).map(({ kind }) => kind)
    expect(kinds.slice(-2)).toEqual(['confirm-email', 'admin-decision-appealed'])
  })
})

describe('a decision is not looked at again', () => {
  async function tried(store: TestStore, change: Parameters<typeof saveRequest>[2]) {
    const { first, requester, appeal } = await givenRefused(store)
    await store.context.db.transaction((tx) => saveRequest(tx, first, change))
    return appealDecision(requester(), appeal)
  }

  it.each([
    { outcome: 'granted' },
    { outcome: 'withdrawn' },
    { disputedAt: '2026-11-23T02:00:00.000Z' },
    { erasedAt: '2026-11-23T02:00:00.000Z' },
    { kind: 'complaint' },
    { kind: 'appeal' },
  ] as const)('when it is %j', async (change) => {
    expect(await tried(freshStore(), change)).toMatchObject({ problem: { code: 'wrong-status' } })
  })

  it('before there is one', async () => {
    const store = freshStore()
    const { request, sessionSecret } = await givenConfirmedRequest(store.visitor())
    const requester = store.as({ type: 'requester', requestId: request.id })
    expect(await appealDecision(requester, { body: BODY, locale: 'en', sessionSecret })).toMatchObject({
      problem: { code: 'wrong-status' },
    })
  })

  it('for anybody but its requester', async () => {
    const store = freshStore()
    const { appeal } = await givenRefused(store)
    for (const other of [store.visitor(), atDesk(store), store.system()])
      expect(await appealDecision(other, appeal)).toMatchObject({ problem: { code: 'not-permitted' } })
  })

  it('for a request that is not there, or a sign-in that is not', async () => {
    const store = freshStore()
    const { requester, appeal } = await givenRefused(store)
    const nobody = store.as({ type: 'requester', requestId: 'f'.repeat(32) })
    expect(await appealDecision(nobody, appeal)).toMatchObject({ problem: { code: 'not-found' } })
    const signedOut = { ...appeal, sessionSecret: 'x'.repeat(43) }
    expect(await appealDecision(requester(), signedOut)).toMatchObject({ problem: { code: 'signed-out' } })
    const rows = await mailsIn(store.context)
    expect(rows.map(({ kind }) => kind)).not.toContain('decision-appealed')
  })
})
