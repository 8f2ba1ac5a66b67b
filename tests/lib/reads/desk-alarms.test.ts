import { describe, expect, it } from 'vitest'
import { SCHEDULE } from '#lib/jobs/schedule.ts'
import { tick } from '#lib/jobs/tick.ts'
import { readDeskAlarms } from '#lib/reads/desk-alarms.ts'
import { givenDeskMails } from '#tests/support/mails.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'
import { mailboxForTest, workerOn } from '#tests/support/worker.ts'

const alarms = (store: TestStore) =>
  readDeskAlarms(store.as({ type: 'staff', staffId: 'someone', role: 'reader' }))

describe('what the desk is warned of', () => {
  it('is for staff alone', async () => {
    expect(await readDeskAlarms(freshStore().visitor())).toBeNull()
  })

  it('is a worker that never ran, or stands still', async () => {
    const store = freshStore()
    expect((await alarms(store))?.workerSilentSince).toBe('never')
    await tick(workerOn(store), SCHEDULE)
    expect((await alarms(store))?.workerSilentSince).toBeNull()
    store.pass({ minutes: 2 })
    expect((await alarms(store))?.workerSilentSince).toBe('2026-11-23T02:00:00.000Z')
  })

  it('is mail that has waited for a day while none went out', async () => {
    const store = freshStore()
    await givenDeskMails(store, 3)
    const down = workerOn(store, 'smtp://127.0.0.1:1')
    await tick(down, SCHEDULE)
    store.pass({ hours: 23 })
    expect(await alarms(store)).toMatchObject({ mailStuckSince: null, mailsWaiting: 3 })
    store.pass({ hours: 2 })
    await tick(down, SCHEDULE)
    expect((await alarms(store))?.mailStuckSince).toBe('2026-11-23T02:00:00.000Z')
    const mailbox = await mailboxForTest()
    store.pass({ hours: 2 })
    await tick(workerOn(store, mailbox.url), SCHEDULE)
    expect(await alarms(store)).toEqual({ workerSilentSince: null, mailStuckSince: null, mailsWaiting: 0 })
  })
})
