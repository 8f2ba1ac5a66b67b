import { describe, expect, it } from 'vitest'
import { addNote } from '#lib/commands/messages/add-note.ts'
import { replyToRequester } from '#lib/commands/messages/reply-to-requester.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { withdrawRequest } from '#lib/commands/requests/withdraw-request.ts'
import { DETAILS } from '#lib/domain/requests/intake.ts'
import { ASKED_KINDS } from '#lib/domain/requests/kinds.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { atDesk, DESK_VERBS, givenColleague, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must, SAMPLE_DETAILS } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const holder = (store: TestStore, requestId: string) => store.as({ type: 'requester', requestId })

describe('a requester’s own page', () => {
  it.each(ASKED_KINDS)('shows what was asked: %s', async (kind) => {
    const store = freshStore()
    const { id } = await givenRequestIn(store, 'open', { kind })
    const mine = must(await readMyRequest(holder(store, id)))
    expect(mine.answers).toEqual({ kind, details: DETAILS[kind].parse(SAMPLE_DETAILS[kind]) })
    expect(mine).toMatchObject({ kind, status: 'open', canWrite: true, canWithdraw: true })
  })

  it('shows nothing but what it is meant to: no notes, no staff, no contact, no date of staff’s own', async () => {
    const store = freshStore()
    const canaries = { note: 'NOTE-CANARY', staff: 'STAFF-CANARY', name: 'NAME-CANARY', mail: 'mail-canary' }
    await givenColleague(store, { id: 'handler', name: canaries.staff, role: 'handler' })
    const filing = { name: canaries.name, email: `${canaries.mail}@mail.example` }
    const { id, reference } = await givenRequestIn(store, 'open', filing)
    const seen = async () => ({ reference, version: (await stored(store.context, reference)).version })
    must(await addNote(atDesk(store), { ...(await seen()), body: canaries.note }))
    must(await replyToRequester(atDesk(store), { ...(await seen()), body: 'We are on it.' }))
    const mine = must(await readMyRequest(holder(store, id)))
    const shown = JSON.stringify(mine)
    for (const canary of Object.values(canaries)) expect(shown).not.toContain(canary)
    expect(shown).not.toContain('handler')
    expect(mine.trace.map(({ code }) => code)).not.toContain('safe')
    expect(Object.keys(mine).toSorted()).toEqual(ALLOWED)
    expect(mine.messages.map((message) => Object.keys(message).toSorted())).toEqual([
      ['author', 'body', 'createdAt', 'files', 'id', 'kind', 'original'],
    ])
  })

  it('shows messages both ways, and the answer with its ground', async () => {
    const store = freshStore()
    const { id, reference } = await givenRequestIn(store, 'waiting')
    must(await sendMessage(holder(store, id), { body: 'The year 2025.' }))
    must(await DESK_VERBS['refuse-request'](atDesk(store), await stored(store.context, reference)))
    const mine = must(await readMyRequest(holder(store, id)))
    expect(mine.messages.map(({ author, kind, body }) => [author, kind, body])).toEqual([
      ['staff', 'question', 'Which year?'],
      ['requester', 'message', 'The year 2025.'],
      ['staff', 'answer', 'The law forbids it.'],
    ])
    expect(mine).toMatchObject({
      outcome: 'refused',
      refusalGround: 'cn.state-organ',
      closedOn: '2026-11-23',
      canWrite: false,
      canWithdraw: false,
    })
  })

  it('still shows a request that was taken back', async () => {
    const store = freshStore()
    const { id, version } = await givenRequestIn(store, 'open')
    must(await withdrawRequest(holder(store, id), { version }))
    expect(must(await readMyRequest(holder(store, id)))).toMatchObject({ outcome: 'withdrawn' })
  })

  it('is nobody else’s', async () => {
    const store = freshStore()
    await givenRequestIn(store, 'open')
    for (const actor of [store.visitor(), atDesk(store), store.system()])
      expect(await readMyRequest(actor)).toMatchObject({ problem: { code: 'not-permitted' } })
    expect(await readMyRequest(holder(store, 'f'.repeat(32)))).toMatchObject({
      problem: { code: 'not-found' },
    })
  })
})

const ALLOWED = [
  'about',
  'address',
  'answerWaits',
  'answers',
  'appeal',
  'byAgent',
  'canChangeAddress',
  'canWithdraw',
  'canWrite',
  'catalogue',
  'channel',
  'closedOn',
  'confirmedAt',
  'copyFirst',
  'discreet',
  'disputed',
  'dueOn',
  'evidence',
  'fileLimits',
  'gated',
  'hold',
  'identity',
  'itemAnswers',
  'kind',
  'law',
  'lawMode',
  'mergedInto',
  'messages',
  'outcome',
  'pausedSince',
  'proof',
  'provisional',
  'receivedOn',
  'record',
  'reference',
  'refusalGround',
  'relation',
  'residence',
  'status',
  'trace',
  'version',
  'visit',
  'waitingFiles',
  'withdrawal',
]
