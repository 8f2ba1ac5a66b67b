import { describe, expect, it } from 'vitest'
import { saveMail } from '#db/queries/outbox-claims.ts'
import { remindStaff } from '#lib/commands/messages/remind-staff.ts'
import { SCHEDULE } from '#lib/jobs/schedule.ts'
import { tick } from '#lib/jobs/tick.ts'
import { atDesk, DESK_VERBS, givenMatched } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { assign, givenCaseOf, givenDesk, morning, reminders } from '#tests/support/reminders.ts'
import type { TestStore } from '#tests/support/store.ts'
import { mailboxForTest, workerOn } from '#tests/support/worker.ts'

describe('a reminder that could not leave yet', () => {
  const DOWN = 'smtp://127.0.0.1:1'
  const later = (store: TestStore, hours: number, smtpUrl: string) => {
    store.pass({ hours })
    return tick(workerOn(store, smtpUrl), SCHEDULE)
  }

  it('leaves out what was closed, paused or given away while it waited', async () => {
    const store = await givenDesk()
    const mailbox = await mailboxForTest()
    const [stays, closed, given] = [
      await givenCaseOf(store, 'mei'),
      await givenCaseOf(store, 'mei'),
      await givenCaseOf(store, 'mei'),
    ]
    await morning(store, '2026-12-14', DOWN)
    must(await DESK_VERBS['close-request'](atDesk(store), await givenMatched(store, closed)))
    await assign(store, given, 'li')
    await later(store, 2, mailbox.url)
    const mail = await mailbox.waitFor(({ to }) => to.includes('mei@desk.example'))
    expect(mail.mail.text).toContain(stays)
    expect(mail.raw).not.toMatch(new RegExp(`${closed}|${given}`))
    const digest = await mailbox.waitFor(({ to }) => to.includes('admin@kagebatteries.com'))
    expect(mailbox.received.filter(({ raw }) => raw.includes('overdue'))).toHaveLength(1)
    expect(digest.raw).not.toContain(closed)
  })

  it('is dropped when nothing of it is left', async () => {
    const store = await givenDesk()
    const reference = await givenCaseOf(store, 'mei')
    await morning(store, '2026-12-14', DOWN)
    must(await DESK_VERBS['close-request'](atDesk(store), await givenMatched(store, reference)))
    await later(store, 2, DOWN)
    expect(await reminders(store)).toMatchObject([{ status: 'dropped' }])
  })

  it('does not leave in the evening; the next working morning’s says it all', async () => {
    const store = await givenDesk()
    const mailbox = await mailboxForTest()
    await givenCaseOf(store, 'mei')
    await morning(store, '2026-12-11', DOWN)
    await later(store, 12, mailbox.url)
    expect(await reminders(store)).toMatchObject([{ status: 'dropped', day: '2026-12-11' }])
    await morning(store, '2026-12-14', mailbox.url)
    expect(await reminders(store)).toMatchObject([
      { status: 'dropped' },
      { status: 'sent', day: '2026-12-14', lines: [{ within: 0 }] },
    ])
  })

  it('that was given up counts as told, because the desk sees it in the outbox', async () => {
    const store = await givenDesk()
    await givenCaseOf(store, 'mei')
    must(await remindStaff(store.system(), { staffId: 'mei', day: '2026-12-14' }))
    const mail = (await mailsOf(store)).findLast(({ kind }) => kind === 'staff-reminder')
    await store.context.db.transaction((tx) => saveMail(tx, mail?.id ?? '', { status: 'failed' }))
    const again = await remindStaff(store.system(), { staffId: 'mei', day: '2026-12-14' })
    expect(must(again)).toEqual({ queued: false })
  })
})
