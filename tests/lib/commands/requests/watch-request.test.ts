import { describe, expect, it } from 'vitest'
import { caseShields, outbox } from '#db/schema/index.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { lapseUnconfirmed } from '#lib/commands/requests/lapse-unconfirmed.ts'
import { unwatchRequest } from '#lib/commands/requests/unwatch-request.ts'
import { watchRequest } from '#lib/commands/requests/watch-request.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, DESK_VERBS, givenColleague, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { eventsIn } from '#tests/support/staff-codes.ts'
import { freshStore } from '#tests/support/store.ts'

async function givenWatched() {
  const store = freshStore()
  await givenColleague(store, { id: 'mei', name: 'Mei', role: 'reader' })
  const request = await givenRequestIn(store, 'open')
  const mei = atDesk(store, 'reader', 'mei')
  must(await watchRequest(mei, request))
  const write = async () =>
    must(await sendMessage(store.as({ type: 'requester', requestId: request.id }), { body: 'Hello?' }))
  const mails = async () =>
    (await store.context.db.read.select().from(outbox))
      .filter(({ kind }) => kind === 'staff-case-news')
      .map(({ payload, firstAttemptAt }) => [JSON.parse(payload).about, firstAttemptAt])
  return { store, request, mei, write, mails }
}

describe('whoever watches a case', () => {
  it('is told by mail when the requester writes and when it is decided, but not of what they do', async () => {
    const { store, request, write, mails } = await givenWatched()
    await write()
    expect(await mails()).toEqual([['wrote', '2026-11-23T02:00:00.000Z']])
    store.pass({ minutes: 30 })
    await store.context.db.transaction(async (tx) => {
      await tx.update(outbox).set({ status: 'sent' })
    })
    must(await DESK_VERBS['refuse-request'](atDesk(store), await stored(store.context, request.reference)))
    expect((await mails()).map(([about]) => about)).toEqual(['wrote', 'decided'])
  })

  it('gets what happens within ten minutes of a mail in one more, at their end', async () => {
    const { store, write, mails } = await givenWatched()
    await write()
    await store.context.db.transaction(async (tx) => {
      await tx.update(outbox).set({ status: 'sent' })
    })
    store.pass({ minutes: 3 })
    await write()
    await write()
    expect(await mails()).toEqual([
      ['wrote', '2026-11-23T02:00:00.000Z'],
      ['wrote', '2026-11-23T02:10:00.000Z'],
    ])
  })

  it('is named on the case, and is told no more after they stopped', async () => {
    const { store, request, mei, write, mails } = await givenWatched()
    const file = async () => must(await readRequestFile(mei, request.reference))
    expect(await file()).toMatchObject({ watchers: ['Mei'], actions: ['unwatch'] })
    must(await unwatchRequest(mei, request))
    must(await unwatchRequest(mei, request))
    expect(await file()).toMatchObject({ watchers: [], actions: ['watch'] })
    await write()
    expect(await mails()).toEqual([])
    const events = (await eventsIn(store)).filter((event) => event.endsWith('watched'))
    expect(events).toEqual(['request-watched', 'request-unwatched'])
  })

  it('is told nothing of a case that turned out to be about them, which then is none to them', async () => {
    const { store, request, mei, write, mails } = await givenWatched()
    const shield = { staffId: 'mei', requestId: request.id, because: 'declared' as const, createdAt: 'now' }
    await store.context.db.transaction(async (tx) => {
      await tx.insert(caseShields).values(shield)
    })
    await write()
    expect(await mails()).toEqual([])
    for (const change of [watchRequest, unwatchRequest])
      expect(await change(mei, request)).toMatchObject({ problem: { code: 'not-found' } })
  })
})

describe('watching', () => {
  it('is for those who see cases and may act', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    for (const context of [atDesk(store, 'auditor'), store.visitor()])
      for (const change of [watchRequest, unwatchRequest])
        expect(await change(context, request)).toMatchObject({ problem: { code: 'not-permitted' } })
    expect(await watchRequest(atDesk(store), { reference: 'DSR-3333-3333' })).toMatchObject({
      problem: { code: 'not-found' },
    })
  })

  it('ends with the case’s data', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'unconfirmed')
    must(await watchRequest(atDesk(store), request))
    store.pass({ hours: 31 * 24 })
    must(await lapseUnconfirmed(store.system()))
    expect(must(await readRequestFile(atDesk(store), request.reference)).watchers).toEqual([])
    expect(await watchRequest(atDesk(store), request)).toMatchObject({ problem: { code: 'wrong-status' } })
  })
})
