import { describe, expect, it } from 'vitest'
import { findDraft } from '#db/queries/drafts.ts'
import { findJobRun, listJobRuns, TIME_MOVED, WORKER_ALIVE } from '#db/queries/jobs.ts'
import { findRequest } from '#db/queries/requests.ts'
import { drafts, outbox } from '#db/schema/index.ts'
import type { Job } from '#lib/jobs/job.ts'
import { SCHEDULE } from '#lib/jobs/schedule.ts'
import { tick } from '#lib/jobs/tick.ts'
import { instantText } from '#lib/platform/clock.ts'
import { givenConfirmedRequest, givenDraft, givenRequest } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'
import { workerOn } from '#tests/support/worker.ts'

/** Lets the clock run on in steps the guard takes for real time. */
async function live(store: TestStore, hours: number) {
  const worker = workerOn(store)
  for (let passed = 0; passed < hours; passed += 12) {
    store.pass({ hours: Math.min(12, hours - passed) })
    await tick(worker, SCHEDULE)
  }
}

const digests = async (store: TestStore) =>
  (await store.context.db.read.select().from(outbox)).filter(({ kind }) => kind === 'admin-digest')

describe('a tick of the worker', () => {
  it('signs that the worker lives, at most every fifteen seconds', async () => {
    const store = freshStore()
    const worker = workerOn(store)
    await tick(worker, [])
    const first = instantText(store.now)
    store.pass({ seconds: 14 })
    await tick(worker, [])
    expect(await findJobRun(store.context.db.read, WORKER_ALIVE)).toMatchObject({ slot: first })
    store.pass({ seconds: 1 })
    await tick(worker, [])
    expect((await findJobRun(store.context.db.read, WORKER_ALIVE))?.slot).not.toBe(first)
  })

  it('runs a job once after a standstill and writes the slot down', async () => {
    const store = freshStore()
    const slots: string[] = []
    const job: Job = {
      name: 'hourly',
      when: { everyMinutes: 60 },
      what: 'counts',
      run: async (_worker, slot) => slots.push(slot),
    }
    await tick(workerOn(store), [job])
    store.pass({ hours: 240 })
    await tick(workerOn(store), [job])
    await tick(workerOn(store), [job])
    expect(slots).toHaveLength(2)
    const run = (await listJobRuns(store.context.db.read)).find(({ name }) => name === 'hourly')
    expect(run?.slot).toBe(instantText(store.now))
  })

  it('lets a job that throws stop no other, and rests it for a minute', async () => {
    const store = freshStore()
    const ran: string[] = []
    const job = (name: string, fails: boolean): Job => ({
      name,
      when: { everyMinutes: 60 },
      what: name,
      run: async () => {
        ran.push(name)
        if (fails) throw new Error('broken')
        return 1
      },
    })
    const worker = workerOn(store)
    const schedule = [job('broken', true), job('sound', false)]
    await tick(worker, schedule)
    await tick(worker, schedule)
    expect(ran).toEqual(['broken', 'sound'])
    store.pass({ seconds: 60 })
    await tick(worker, schedule)
    expect(ran).toEqual(['broken', 'sound', 'broken'])
  })

  it('destroys nothing when the clock jumps ahead, nor after it was put right', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor())
    const worker = workerOn(store)
    await tick(worker, SCHEDULE)
    store.pass({ hours: 24 * 365 })
    await tick(worker, SCHEDULE)
    await tick(worker, SCHEDULE)
    expect(await findJobRun(store.context.db.read, TIME_MOVED)).toBeDefined()
    store.pass({ hours: -24 * 365 })
    await tick(worker, SCHEDULE)
    expect(await findRequest(store.context.db.read, request.id)).toMatchObject({ status: 'unconfirmed' })
  })

  it('destroys what is due once the clock has run on for a day after a standstill', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor())
    await tick(workerOn(store), SCHEDULE)
    store.pass({ hours: 24 * 40 })
    await tick(workerOn(store), SCHEDULE)
    await live(store, 12)
    expect(await findRequest(store.context.db.read, request.id)).toMatchObject({ status: 'unconfirmed' })
    await live(store, 24)
    expect(await findRequest(store.context.db.read, request.id)).toMatchObject({ outcome: 'not-confirmed' })
  })

  it('destroys drafts that ended, and not those that did not', async () => {
    const store = freshStore()
    await givenDraft(store.visitor())
    await live(store, 20)
    const { draftSecret } = await givenDraft(store.visitor())
    await live(store, 6)
    expect(await store.context.db.read.select().from(drafts)).toHaveLength(1)
    expect(await findDraft(store.context.db.read, draftSecret, instantText(store.now))).toBeUndefined()
  })

  it('sends one digest after ten days of standstill, not ten', async () => {
    const store = freshStore()
    await givenConfirmedRequest(store.visitor(), { kind: 'deletion' })
    store.pass({ hours: 24 * 7 })
    await tick(workerOn(store), SCHEDULE)
    store.pass({ hours: 24 * 10 })
    await tick(workerOn(store), SCHEDULE)
    store.pass({ minutes: 30 })
    await tick(workerOn(store), SCHEDULE)
    expect(await digests(store)).toHaveLength(1)
  })

  it('sends a digest each working morning while something is due, and none while nothing is', async () => {
    const store = freshStore('2026-11-27T01:30:00Z')
    await givenConfirmedRequest(store.visitor(), { kind: 'deletion' })
    // Friday to Monday, then the week after: due on 18 December.
    await live(store, 24 * 12)
    expect(await digests(store)).toHaveLength(0)
    await live(store, 24 * 5 + 12)
    const days = (await digests(store)).map(({ payload }) => JSON.parse(payload).day)
    expect(days).toEqual(['2026-12-11', '2026-12-14'])
  })
})
