import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { listCaseLinks } from '#db/queries/case-links.ts'
import { listCorrespondence, listNotes } from '#db/queries/messages.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { closeAsDuplicate } from '#lib/commands/requests/close-as-duplicate.ts'
import { reopenRequest } from '#lib/commands/requests/reopen-request.ts'
import { atDesk, closeGranted, DESK_VERBS, givenRequestIn, stored } from '#tests/support/desk.ts'
import { type Filing, must } from '#tests/support/given.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { givenNotNotified } from '#tests/support/not-notified.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'
import { givenPlan } from '#tests/support/tasks.ts'

/** Two requests for the same, the second by whom `filing` says. */
async function givenPair(filing: Partial<Filing> = {}) {
  const store = freshStore()
  const older = await givenRequestIn(store, 'open')
  store.pass({ hours: 30 })
  const younger = await givenRequestIn(store, 'open', filing)
  return { store, older, younger }
}

const merge = (store: TestStore, one: RequestRow, other: RequestRow, lookedTwice = false) =>
  closeAsDuplicate(atDesk(store), { ...one, of: other.reference, lookedTwice })

const OTHER_MAILBOX = { email: 'li.lei@work.example' }

describe('putting two requests together', () => {
  it('closes one, pointing at the other; nothing in it is lost, and the person is told once', async () => {
    const { store, older, younger } = await givenPair()
    const desk = atDesk(store)
    must(await DESK_VERBS['ask-requester'](desk, younger))
    must(await DESK_VERBS['add-note'](desk, await stored(desk, younger.reference)))
    const before = await stored(desk, younger.reference)
    must(await merge(store, before, older))
    const after = await stored(desk, younger.reference)
    expect(after).toMatchObject({ status: 'closed', outcome: 'duplicate' })
    expect(after.sealedAnswers).toBe(before.sealedAnswers)
    expect(await listCorrespondence(desk.db.read, younger.id)).toHaveLength(1)
    expect(await listNotes(desk.db.read, younger.id)).toHaveLength(1)
    const links = await listCaseLinks(desk.db.read, older.id)
    expect(links).toMatchObject([{ requestId: younger.id, otherId: older.id, what: 'merged' }])
    const told = (await mailsOf(store)).filter(({ kind }) => kind === 'request-merged')
    expect(told).toMatchObject([{ requestId: younger.id, status: 'queued' }])
    const events = (await listAudit(desk.db.read, older.id)).map(({ event }) => event)
    expect(events.at(-1)).toBe('duplicate-taken-in')
  })

  it('asks what any closing asks: about open tasks, and about a notice that failed', async () => {
    const given = await givenPlan({ kind: 'access' })
    const other = await givenRequestIn(given.store, 'open')
    expect(await merge(given.store, await given.request(), other)).toMatchObject({
      problem: { fields: [{ field: 'openTasks', code: 'open-tasks-reason-missing' }] },
    })
    const seen = { ...(await given.request()), of: other.reference, lookedTwice: true }
    must(await closeAsDuplicate(atDesk(given.store), { ...seen, openTasks: 'They go on there.' }))
    const { store, now } = await givenNotNotified()
    const open = await givenRequestIn(store, 'open')
    expect(await merge(store, await now(), open)).toMatchObject({ problem: { code: 'not-notified' } })
  })

  it('the earlier receipt of the two counts, whichever goes on', async () => {
    const { store, older, younger } = await givenPair()
    must(await merge(store, older, younger))
    const goesOn = await stored(store.context, younger.reference)
    expect(goesOn.receivedAt).toBe(older.receivedAt)
    expect([goesOn.receivedOn, goesOn.dueOn]).toEqual([older.receivedOn, older.dueOn])
    expect(younger.dueOn).not.toBe(older.dueOn)
  })

  it('what was put together before goes along', async () => {
    const { store, older, younger } = await givenPair()
    const third = await givenRequestIn(store, 'open')
    must(await merge(store, third, younger))
    must(await merge(store, await stored(store.context, younger.reference), older))
    const links = await listCaseLinks(store.context.db.read, older.id)
    expect(links.map(({ requestId }) => requestId).sort()).toEqual([younger.id, third.id].sort())
  })

  it('two people’s requests are not put together unless somebody looked twice', async () => {
    const { store, older, younger } = await givenPair(OTHER_MAILBOX)
    expect(await merge(store, younger, older)).toMatchObject({
      problem: { fields: [{ field: 'lookedTwice', code: 'second-look-needed' }] },
    })
    expect(await stored(store.context, younger.reference)).toEqual(younger)
    must(await merge(store, younger, older, true))
    const last = (await listAudit(store.context.db.read, younger.id)).findLast(
      ({ event }) => event === 'closed-as-duplicate',
    )
    expect(JSON.parse(last?.payload ?? '')).toMatchObject({ secondLook: true })
  })

  it.each(['unconfirmed', 'closed'] as const)('nothing is put into one that is %s', async (status) => {
    const store = freshStore()
    const other = await givenRequestIn(store, status)
    const one = await givenRequestIn(store, 'open')
    expect(await merge(store, one, other)).toMatchObject({
      problem: { fields: [{ field: 'of', code: 'survivor-unfit' }] },
    })
  })

  it('nor into itself, nor into one that asks for something else, nor into none', async () => {
    const { store, older, younger } = await givenPair({ kind: 'deletion' })
    const codeOf = async (input: { of: string }) => {
      const result = await closeAsDuplicate(atDesk(store), { ...older, ...input })
      return result.ok ? 'ok' : result.problem.fields?.[0]?.code
    }
    expect(await codeOf({ of: older.reference })).toBe('survivor-unfit')
    expect(await codeOf({ of: younger.reference })).toBe('asks-otherwise')
    expect(await codeOf({ of: 'DSR-3333-3333' })).toBe('survivor-unknown')
  })

  it('is no reader’s to do', async () => {
    const { store, older, younger } = await givenPair()
    const done = await closeAsDuplicate(atDesk(store, 'reader'), { ...younger, of: older.reference })
    expect(done).toMatchObject({ problem: { code: 'not-permitted' } })
  })

  it('can be taken back, and the one it was put into keeps its clock', async () => {
    const { store, older, younger } = await givenPair()
    must(await merge(store, older, younger))
    const closed = await stored(store.context, older.reference)
    must(await reopenRequest(atDesk(store, 'lead'), { ...closed, body: 'Two different things.' }))
    expect((await stored(store.context, older.reference)).status).toBe('open')
    expect(await listCaseLinks(store.context.db.read, older.id)).toEqual([])
    expect((await stored(store.context, younger.reference)).receivedAt).toBe(older.receivedAt)
  })

  it('the record of what was put in is kept as long as that of the case that went on', async () => {
    const { store, older, younger } = await givenPair()
    must(await merge(store, younger, older))
    store.pass({ hours: 24 * 20 })
    must(await closeGranted(atDesk(store), await stored(store.context, older.reference)))
    const [first, second] = [older, younger].map(({ reference }) => stored(store.context, reference))
    expect((await second)?.eraseOn).toBe((await first)?.eraseOn)
  })
})
