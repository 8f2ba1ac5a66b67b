import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { listCorrespondence } from '#db/queries/messages.ts'
import { findRequest } from '#db/queries/requests.ts'
import { askRequester } from '#lib/commands/messages/ask-requester.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { withdrawRequest } from '#lib/commands/requests/withdraw-request.ts'
import { openVault } from '#lib/vault/request-vault.ts'
import { atDesk, DESK_VERBS, stored } from '#tests/support/desk.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { mailsIn } from '#tests/support/post.ts'
import { freshStore } from '#tests/support/store.ts'

/** A UK access request received on 2026-11-23 about which the desk asked for its scope, at a moment. */
async function asked(askedAt: Temporal.DurationLike) {
  const store = freshStore()
  const { request, reference } = await givenConfirmedRequest(store.visitor(), { residence: 'GB-ENG' })
  store.pass(askedAt)
  const { version } = request
  must(await askRequester(atDesk(store), { reference, version, about: 'scope', body: 'Which account?' }))
  const requester = () => store.as({ type: 'requester', requestId: request.id })
  const now = async () => {
    const row = await findRequest(store.context.db.read, request.id)
    if (!row) throw new Error('The request is gone.')
    return row
  }
  return { store, request, requester, now }
}

describe('an answer to a question of the desk', () => {
  it('reopens the request and moves a UK access date by both end days of the pause', async () => {
    const { store, request, requester, now } = await asked({ hours: 48 })
    expect(await now()).toMatchObject({ status: 'waiting', dueOn: request.dueOn })
    store.pass({ hours: 72 })
    must(await sendMessage(requester(), { body: 'The one with my phone number.' }))
    const after = await now()
    // Asked on 25 and answered on 28 November: four days, both included, after 23 December.
    expect(request.dueOn).toBe('2026-12-23')
    expect(after).toMatchObject({ status: 'open', dueOn: '2026-12-29' })
    const moved = (await listAudit(store.context.db.read, request.id)).filter(
      ({ event }) => event === 'due-date-set',
    )
    expect(moved.map(({ payload }) => JSON.parse(payload))).toEqual([
      { from: '2026-12-23', to: '2026-12-29', because: 'clarification-answered' },
    ])
  })

  it('on the same moment as the question still ends the pause', async () => {
    const { requester, now } = await asked({ hours: 15 })
    must(await sendMessage(requester(), { body: 'At once.' }))
    expect(await now()).toMatchObject({ status: 'open' })
    expect((await now()).clockTrace).not.toContain('pause-running')
  })

  it('ends the pause once; the next message is only a message', async () => {
    const { store, request, requester, now } = await asked({ hours: 48 })
    must(await sendMessage(requester(), { body: 'One.' }))
    const { dueOn } = await now()
    store.pass({ hours: 48 })
    must(await sendMessage(requester(), { body: 'Two.' }))
    expect((await now()).dueOn).toBe(dueOn)
    const received = (await listAudit(store.context.db.read, request.id)).filter(
      ({ event }) => event === 'message-received',
    )
    expect(received.map(({ payload }) => JSON.parse(payload).resumedClock)).toEqual([true, false])
  })
})

describe('an answer to a question about identity', () => {
  it.each(['DE', 'GB-ENG'])(
    'ends the pause by itself in %s, and leaves accepting it to the desk',
    async (residence) => {
      const store = freshStore()
      const { request, reference } = await givenConfirmedRequest(store.visitor(), { residence })
      const { version } = request
      must(await DESK_VERBS['ask-identity'](atDesk(store), { reference, version }))
      expect((await stored(store.context, reference)).pausedSince).toBe('2026-11-23')
      store.pass({ hours: 72 })
      must(await sendMessage(store.as({ type: 'requester', requestId: request.id }), { body: 'As follows.' }))
      const answered = await stored(store.context, reference)
      expect([answered.pausedSince, (answered.dueOn ?? '') > (request.dueOn ?? '')]).toEqual([null, true])
      store.pass({ hours: 240 })
      must(await DESK_VERBS['accept-identity'](atDesk(store), answered))
      expect((await stored(store.context, reference)).dueOn).toBe(answered.dueOn)
    },
  )
})

describe('a message', () => {
  it('is sealed, told to the admin mailbox without its text, and read back in the order it came', async () => {
    const store = freshStore()
    const { request } = await givenConfirmedRequest(store.visitor())
    const requester = store.as({ type: 'requester', requestId: request.id })
    for (const body of ['first canary', 'second canary', 'third canary'])
      must(await sendMessage(requester, { body }))
    const rows = await listCorrespondence(store.context.db.read, request.id)
    expect(JSON.stringify([rows, await mailsIn(store.context)])).not.toContain('canary')
    const vault = await openVault(store.context.keys, store.context.db.read, request.id)
    expect(
      rows.map(({ id, sealedBody }) => vault.open('correspondence.sealed_body', id, sealedBody)),
    ).toEqual(['first canary', 'second canary', 'third canary'])
    expect((await mailsIn(store.context)).filter(({ kind }) => kind === 'admin-reply-received')).toHaveLength(
      3,
    )
  })

  it('before the mailbox is confirmed is kept, and nobody is mailed', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor())
    must(await sendMessage(store.as({ type: 'requester', requestId: request.id }), { body: 'x' }))
    expect((await mailsIn(store.context)).map(({ kind }) => kind)).toEqual(['confirm-email'])
  })

  it('is for the requester of that request, while it is open', async () => {
    const store = freshStore()
    const { request } = await givenConfirmedRequest(store.visitor())
    for (const context of [store.visitor(), store.system(), atDesk(store)])
      expect(await sendMessage(context, { body: 'x' })).toMatchObject({ problem: { code: 'not-permitted' } })
    expect(
      await sendMessage(store.as({ type: 'requester', requestId: 'none' }), { body: 'x' }),
    ).toMatchObject({ problem: { code: 'not-found' } })
    const requester = store.as({ type: 'requester', requestId: request.id })
    must(await withdrawRequest(requester, { version: request.version }))
    expect(await sendMessage(requester, { body: 'x' })).toMatchObject({ problem: { code: 'wrong-status' } })
  })
})
