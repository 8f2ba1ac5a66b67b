import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { listClockEvents } from '#db/queries/requests.ts'
import { askRequester } from '#lib/commands/messages/ask-requester.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

const body = 'Which of your accounts do you mean?'

describe('asking the requester', () => {
  it.each([
    ['scope', ['clarification-asked']],
    ['other', []],
  ] as const)('about %s waits for them and tells the clock %j', async (about, kinds) => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    must(await askRequester(atDesk(store), { ...request, about, body }))
    const events = await listClockEvents(store.context.db.read, request.id)
    expect(events.map(({ kind, on }) => [kind, on])).toEqual(kinds.map((kind) => [kind, '2026-11-23']))
    expect((await stored(store.context, request.reference)).status).toBe('waiting')
    const last = (await listAudit(store.context.db.read, request.id)).at(-1)
    expect([last?.event, JSON.parse(last?.payload ?? '{}').about]).toEqual(['requester-asked', about])
  })

  it('stops the clock under UK law and lets it run on in China', async () => {
    const store = freshStore()
    for (const [residence, since] of [
      ['GB-ENG', '2026-11-23'],
      ['CN', null],
    ] as const) {
      const request = await givenRequestIn(store, 'open', { residence })
      must(await askRequester(atDesk(store), { ...request, about: 'scope', body }))
      expect((await stored(store.context, request.reference)).pausedSince).toBe(since)
    }
  })

  it('counts from the later day where both sides live on different ones, so that no pause is made longer', async () => {
    const store = freshStore('2026-11-23T17:00:00Z')
    const request = await givenRequestIn(store, 'open', { residence: 'GB-ENG' })
    must(await askRequester(atDesk(store), { ...request, about: 'scope', body }))
    expect((await stored(store.context, request.reference)).pausedSince).toBe('2026-11-24')
  })

  it('ends its pause by the answer, and the due date moves by the days that were waited', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open', { residence: 'GB-ENG' })
    must(await askRequester(atDesk(store), { ...request, about: 'scope', body }))
    store.pass({ hours: 72 })
    must(await sendMessage(store.as({ type: 'requester', requestId: request.id }), { body: 'The blue one.' }))
    const after = await stored(store.context, request.reference)
    expect([after.status, after.pausedSince]).toEqual(['open', null])
    expect((after.dueOn ?? '') > (request.dueOn ?? '')).toBe(true)
    const events = (await listAudit(store.context.db.read, request.id)).map(({ event }) => event)
    expect(events).toContain('due-date-set')
  })
})
