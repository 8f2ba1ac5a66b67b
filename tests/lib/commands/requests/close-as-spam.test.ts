import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { listNotes } from '#db/queries/messages.ts'
import { closeAsSpam } from '#lib/commands/requests/close-as-spam.ts'
import { reopenRequest } from '#lib/commands/requests/reopen-request.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { givenVisit, must } from '#tests/support/given.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { givenNotNotified } from '#tests/support/not-notified.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'
import { givenPlan } from '#tests/support/tasks.ts'

/** What still waits to be mailed about a case. */
async function queuedMail(store: TestStore, requestId: string) {
  return (await mailsOf(store)).filter((mail) => mail.requestId === requestId && mail.status === 'queued')
}

const SPAM = { body: 'Advertising for roofs.' }
const BACK = { body: 'It asks for a copy after all.' }

describe('setting aside as spam', () => {
  it.each(['unconfirmed', 'open', 'waiting'] as const)(
    'closes what is %s, and writes to nobody',
    async (status) => {
      const store = freshStore()
      const request = await givenRequestIn(store, status)
      must(await closeAsSpam(atDesk(store), { ...request, ...SPAM }))
      const closed = await stored(store.context, request.reference)
      expect(closed).toMatchObject({ status: 'closed', outcome: 'spam', refusalGround: null })
      expect(closed.sealedDecision).toBeNull()
      expect(await queuedMail(store, request.id)).toEqual([])
      expect(await listNotes(store.context.db.read, request.id)).toHaveLength(1)
      const last = (await listAudit(store.context.db.read, request.id)).at(-1)
      expect([last?.event, last?.payload]).toEqual([
        'closed-as-spam',
        JSON.stringify({ from: status, by: 'hand' }),
      ])
    },
  )

  it('leaves the other cases of a visit their mail to confirm', async () => {
    const store = freshStore()
    const { cases } = await givenVisit(store.visitor(), ['access', 'deletion'])
    const [first, second] = cases
    if (!first || !second) throw new Error('A visit of two.')
    must(await closeAsSpam(atDesk(store), { ...first, ...SPAM }))
    expect((await queuedMail(store, first.id)).length).toBe(0)
    expect((await queuedMail(store, second.id)).map(({ kind }) => kind)).toEqual(['confirm-email'])
  })

  it('is not done twice, nor on a version that was not read, nor by a reader', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    const desk = atDesk(store)
    expect(await closeAsSpam(atDesk(store, 'reader'), { ...request, ...SPAM })).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    expect(await closeAsSpam(desk, { ...request, version: request.version + 1, ...SPAM })).toMatchObject({
      problem: { code: 'stale-version' },
    })
    must(await closeAsSpam(desk, { ...request, ...SPAM }))
    const closed = await stored(desk, request.reference)
    expect(await closeAsSpam(desk, { ...closed, ...SPAM })).toMatchObject({
      problem: { code: 'wrong-status' },
    })
  })
})

describe('what any closing asks', () => {
  it('is asked of spam too: open tasks need a reason, which is kept as a note', async () => {
    const given = await givenPlan({ kind: 'access' })
    const { store } = given
    const request = await given.request()
    const tried = await closeAsSpam(atDesk(store), { ...request, ...SPAM })
    expect(tried).toMatchObject({
      problem: { fields: [{ field: 'openTasks', code: 'open-tasks-reason-missing' }] },
    })
    must(
      await closeAsSpam(atDesk(store), { ...request, ...SPAM, openTasks: 'There is nothing to look for.' }),
    )
    expect(await listNotes(store.context.db.read, request.id)).toHaveLength(2)
    const events = (await listAudit(store.context.db.read, request.id)).map(({ event }) => event)
    expect(events).toContain('closed-with-open-tasks')
  })

  it('is asked of a notice that failed: somebody says that nobody has to be told', async () => {
    const { store, now } = await givenNotNotified()
    const request = await now()
    expect(await closeAsSpam(atDesk(store), { ...request, ...SPAM })).toMatchObject({
      problem: { fields: [{ field: 'tellNobody', code: 'spam-not-notified' }] },
    })
    must(await closeAsSpam(atDesk(store), { ...request, ...SPAM, tellNobody: true }))
    const events = (await listAudit(store.context.db.read, request.id)).map(({ event }) => event)
    expect(events).toContain('closed-unnotified')
  })
})

describe('taking it back', () => {
  it.each(['unconfirmed', 'open', 'waiting'] as const)(
    'what was %s is so again, with its clock',
    async (status) => {
      const store = freshStore()
      const request = await givenRequestIn(store, status)
      must(await closeAsSpam(atDesk(store), { ...request, ...SPAM }))
      const closed = await stored(store.context, request.reference)
      must(await reopenRequest(atDesk(store, 'lead'), { ...closed, ...BACK }))
      const { version: _, lastActivityAt: __, ...again } = await stored(store.context, request.reference)
      const { version: ___, lastActivityAt: ____, ...before } = request
      expect(again).toEqual(before)
    },
  )

  it('is not for a handler, and not for what was answered', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    must(await closeAsSpam(atDesk(store), { ...request, ...SPAM }))
    const closed = await stored(store.context, request.reference)
    expect(await reopenRequest(atDesk(store), { ...closed, ...BACK })).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    const answered = await givenRequestIn(store, 'closed')
    expect(await reopenRequest(atDesk(store, 'lead'), { ...answered, ...BACK })).toMatchObject({
      problem: { code: 'wrong-status' },
    })
  })
})
