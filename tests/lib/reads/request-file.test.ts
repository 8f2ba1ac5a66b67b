import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { lapseUnconfirmed } from '#lib/commands/requests/lapse-unconfirmed.ts'
import { ROLES } from '#lib/domain/access/permissions.ts'
import { FORM_VERSION } from '#lib/domain/requests/intake.ts'
import { ASKED_KINDS } from '#lib/domain/requests/kinds.ts'
import { STATUSES } from '#lib/domain/requests/lifecycle.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, DESK_VERBS, givenColleague, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must, SAMPLE_DETAILS } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

const VERB_OF = {
  close: 'close-request',
  ask: 'ask-requester',
  reply: 'reply-to-requester',
  refuse: 'refuse-request',
  assign: 'assign-request',
  note: 'add-note',
  'correct-receipt': 'correct-receipt',
} as const
type Verb = keyof typeof VERB_OF

describe('the file of a request', () => {
  it.each(ASKED_KINDS)('of kind %s shows what was asked and by whom', async (kind) => {
    const store = freshStore()
    const { reference } = await givenRequestIn(store, 'open', { kind })
    const file = must(await readRequestFile(atDesk(store), reference))
    expect(file.contact).toEqual({ name: 'Li Lei', email: 'li.lei@mail.example' })
    expect(file.details).toMatchObject({ kind, details: SAMPLE_DETAILS[kind] as object })
    expect(file.clock.trace.length).toBeGreaterThan(3)
    expect(file.formVersion).toBe(FORM_VERSION)
  })

  it('shows the correspondence both ways, the notes, the decision and the history with names', async () => {
    const store = freshStore()
    await givenColleague(store, { id: 'handler', name: 'Mei', role: 'handler' })
    const request = await givenRequestIn(store, 'waiting')
    must(
      await sendMessage(store.as({ type: 'requester', requestId: request.id }), { body: 'The year 2025.' }),
    )
    for (const verb of ['add-note', 'refuse-request'] as const)
      must(await DESK_VERBS[verb](atDesk(store), await stored(store.context, request.reference)))
    const file = must(await readRequestFile(atDesk(store), request.reference))
    expect(file.correspondence.map(({ kind, author, body }) => [kind, author, body])).toEqual([
      ['question', 'Mei', 'Which year?'],
      ['message', null, 'The year 2025.'],
      ['answer', 'Mei', 'The law forbids it.'],
    ])
    expect(file.notes.map(({ author, body }) => [author, body])).toEqual([['Mei', 'Called them.']])
    expect(file.decision).toMatchObject({ outcome: 'refused', ground: 'cn.state-organ' })
    expect(file.story.entries.map(({ event, text }) => [event?.event, text?.body])).toEqual([
      ['request-submitted', undefined],
      ['email-confirmed', undefined],
      ['identity-matched', undefined],
      ['requester-asked', 'Which year?'],
      ['message-received', 'The year 2025.'],
      ['note-added', 'Called them.'],
      ['request-refused', 'The law forbids it.'],
    ])
    expect(file.story.entries.at(3)?.event?.by).toEqual({ type: 'staff', name: 'Mei' })
    expect(file.story.views.map(({ by }) => by)).toEqual([{ type: 'staff', name: 'Mei' }])
  })

  it.each(STATUSES)('from %s offers exactly what the commands then accept', async (status) => {
    for (const action of Object.keys(VERB_OF) as Verb[]) {
      const store = freshStore()
      const request = await givenRequestIn(store, status)
      const { actions } = must(await readRequestFile(atDesk(store), request.reference))
      const result = await DESK_VERBS[VERB_OF[action]](atDesk(store), request)
      expect([action, actions.includes(action)]).toEqual([action, result.ok])
    }
  })

  it.each(ROLES)('offers a %s only what the permissions allow', async (role) => {
    const store = freshStore()
    const { reference } = await givenRequestIn(store, 'open')
    const { actions } = must(await readRequestFile(atDesk(store, role), reference))
    expect(actions.length).toBe({ reader: 1, auditor: 0, handler: 12, lead: 12, administrator: 13 }[role])
  })

  it('offers to accept a proof of identity only while one was asked for', async () => {
    const store = freshStore()
    const offered = async (reference: string) =>
      must(await readRequestFile(atDesk(store), reference)).actions.includes('accept-identity')
    const request = await givenRequestIn(store, 'open', { residence: 'GB-ENG' })
    expect(await offered(request.reference)).toBe(false)
    must(await DESK_VERBS['ask-identity'](atDesk(store), request))
    expect(await offered(request.reference)).toBe(true)
    must(await DESK_VERBS['accept-identity'](atDesk(store), await stored(store.context, request.reference)))
    expect(await offered(request.reference)).toBe(false)
  })

  it('does not offer to refuse what its law lets nobody refuse', async () => {
    const store = freshStore()
    const { reference } = await givenRequestIn(store, 'open', { kind: 'withdrawal' })
    const { actions } = must(await readRequestFile(atDesk(store), reference))
    expect(actions).not.toContain('refuse')
    expect(actions).toContain('close')
  })

  it('says the same of a reference that is none, whoever asks', async () => {
    const store = freshStore()
    await givenRequestIn(store, 'open')
    for (const reference of ['DSR-3333-3333', 'nonsense', ''])
      expect(await readRequestFile(atDesk(store), reference)).toMatchObject({
        problem: { code: 'not-found' },
      })
  })

  it.each([{ type: 'visitor' }, { type: 'system' }] as const)('is closed to a $type', async (actor) => {
    const store = freshStore()
    const { reference } = await givenRequestIn(store, 'open')
    const result = await readRequestFile(store.as(actor), reference)
    expect(result).toMatchObject({ problem: { code: 'not-permitted' } })
  })

  it('is closed to the requester too, who has a page of their own', async () => {
    const store = freshStore()
    const { reference, id } = await givenRequestIn(store, 'open')
    const result = await readRequestFile(store.as({ type: 'requester', requestId: id }), reference)
    expect(result).toMatchObject({ problem: { code: 'not-permitted' } })
  })

  it('opens what is left of an erased request, and offers nothing on it', async () => {
    const store = freshStore()
    const { reference } = await givenRequestIn(store, 'unconfirmed')
    store.pass({ hours: 31 * 24 })
    must(await lapseUnconfirmed(store.system()))
    const file = must(await readRequestFile(atDesk(store), reference))
    expect([file.contact, file.details, file.actions]).toEqual([null, null, []])
  })
})

describe('a look at a file', () => {
  it('is written down once in ten minutes for each member of staff', async () => {
    const store = freshStore()
    const { reference, id } = await givenRequestIn(store, 'open')
    const look = (staffId: string) => readRequestFile(atDesk(store, 'reader', staffId), reference)
    const views = async () =>
      (await listAudit(store.context.db.read, id)).filter(({ event }) => event === 'request-viewed').length
    await look('mei')
    await look('mei')
    expect(await views()).toBe(1)
    await look('otto')
    expect(await views()).toBe(2)
    store.pass({ minutes: 10 })
    await look('mei')
    expect(await views()).toBe(3)
  })
})
