import { describe, expect, it } from 'vitest'
import { sendMailAgain } from '#lib/commands/messages/send-mail-again.ts'
import { SCHEDULE } from '#lib/jobs/schedule.ts'
import { tick } from '#lib/jobs/tick.ts'
import { instantText } from '#lib/platform/clock.ts'
import { readDeskAlarms } from '#lib/reads/desk-alarms.ts'
import { atDesk } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
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
    expect(await alarms(store)).toEqual({
      casesToMove: 0,
      casesNobodySees: 0,
      casesOfOldLaws: 0,
      workerSilentSince: null,
      mailStuckSince: null,
      mailsWaiting: 0,
      mailsFailed: 0,
      mailFailingSince: null,
      confirmations: null,
      isWave: false,
    })
  })

  it('is mail that was given up, for a week or until somebody sends it again', async () => {
    const store = freshStore()
    const nextAttemptAt = instantText(store.now)
    const [first] = await givenDeskMails(store, 2, () => ({ status: 'failed', nextAttemptAt }))
    expect((await alarms(store))?.mailsFailed).toBe(2)
    const mailId = first?.id ?? ''
    must(await sendMailAgain(atDesk(store), { mailId, status: 'failed' }))
    expect((await alarms(store))?.mailsFailed).toBe(1)
    store.pass({ hours: 7 * 24 + 1 })
    expect((await alarms(store))?.mailsFailed).toBe(0)
  })

  it('counts a hundred failed mails and no further', async () => {
    const store = freshStore()
    await givenDeskMails(store, 120, () => ({ status: 'failed', nextAttemptAt: instantText(store.now) }))
    expect((await alarms(store))?.mailsFailed).toBe(100)
  })
})
