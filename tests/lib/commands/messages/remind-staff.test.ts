import { describe, expect, it } from 'vitest'
import { staff } from '#db/schema/index.ts'
import { remindStaff } from '#lib/commands/messages/remind-staff.ts'
import { SCHEDULE } from '#lib/jobs/schedule.ts'
import { tick } from '#lib/jobs/tick.ts'
import { atDesk, DESK_VERBS, givenMatched, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { mailsOf } from '#tests/support/mails.ts'
import {
  assign,
  change,
  FILED,
  givenCaseOf,
  givenDesk,
  morning,
  reminders,
} from '#tests/support/reminders.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'
import { workerOn } from '#tests/support/worker.ts'

const told = async (store: TestStore) =>
  (await reminders(store)).map(({ staffId, day, lines }) => [
    staffId,
    day,
    ...lines.map((line: { within: number }) => line.within),
  ])

describe('a reminder of dates', () => {
  it('comes five and two working days before, on the day, and once when it was missed', async () => {
    const store = await givenDesk()
    const reference = await givenCaseOf(store, 'mei')
    for (let day = 1; day < 30; day++)
      await morning(store, Temporal.PlainDate.from('2026-11-30').add({ days: day }).toString())
    expect(await told(store)).toEqual([
      ['mei', '2026-12-07', 5],
      ['mei', '2026-12-10', 2],
      ['mei', '2026-12-14', 0],
      ['mei', '2026-12-15', -1],
    ])
    expect((await reminders(store))[0]?.lines).toEqual([
      {
        reference,
        kind: 'deletion',
        law: 'CN',
        due: 'answer',
        on: '2026-12-14',
        safeOn: null,
        within: 5,
      },
    ])
  })

  it('is one mail with everything, in the colleague’s language, however many cases and days passed', async () => {
    const store = await givenDesk()
    for (let n = 0; n < 3; n++) await givenCaseOf(store, 'li')
    store.pass({ hours: 24 * 4 })
    await givenCaseOf(store, 'li')
    await morning(store, '2026-12-15')
    expect(await told(store)).toEqual([['li', '2026-12-15', -1, -1, -1, 5]])
    expect((await reminders(store))[0]?.locale).toBe('zh-CN')
  })

  it('does not come at night or on a day of rest', async () => {
    const store = await givenDesk()
    await givenCaseOf(store, 'mei')
    await morning(store, '2026-12-12')
    store.pass({ hours: 24 * 2 + 9 })
    await tick(workerOn(store), SCHEDULE)
    expect(await told(store)).toEqual([])
  })

  it('goes to whoever has the case now, and tells them even if the other knew', async () => {
    const store = await givenDesk()
    const reference = await givenCaseOf(store, 'mei')
    await morning(store, '2026-12-07')
    await assign(store, reference, 'li')
    await morning(store, '2026-12-08')
    await morning(store, '2026-12-10')
    expect(await told(store)).toEqual([
      ['mei', '2026-12-07', 5],
      ['li', '2026-12-08', 5],
      ['li', '2026-12-10', 2],
    ])
  })

  it('is not sent once the case is closed or stands still, and follows a date that moves', async () => {
    const store = await givenDesk()
    const [closed, paused, moved] = [
      await givenCaseOf(store, 'mei'),
      await givenCaseOf(store, 'mei'),
      await givenCaseOf(store, 'mei'),
    ]
    const seen = await givenMatched(store, closed)
    must(await DESK_VERBS['close-request'](atDesk(store), seen))
    await change(store, paused, { pausedSince: '2026-11-30' })
    const later = {
      targetOn: null,
      dueOn: '2027-01-12',
      conservativeDueOn: '2027-01-12',
      sortOn: '2027-01-12',
    }
    await change(store, moved, later)
    await morning(store, '2026-12-15')
    expect(await told(store)).toEqual([])
    await morning(store, '2027-01-08')
    expect(await told(store)).toEqual([['mei', '2027-01-08', 2]])
  })

  it('tells of an acknowledgement that is owed, because its mail could not leave', async () => {
    const store = await givenDesk()
    const reference = await givenCaseOf(store, 'mei', { kind: 'access', residence: 'US-CA' })
    const { acknowledgeDueOn } = await stored(store.context, reference)
    await morning(store, acknowledgeDueOn ?? '', 'smtp://127.0.0.1:1')
    expect((await reminders(store))[0]?.lines).toMatchObject([{ due: 'acknowledgement', within: 0 }])
    const digest = (await mailsOf(store)).find(({ kind }) => kind === 'admin-digest')
    expect(JSON.parse(digest?.payload ?? '').unacknowledged).toMatchObject([
      { reference, dueOn: acknowledgeDueOn },
    ])
  })

  it('does not reach a blocked colleague: the operator’s mailbox is told whose account it is', async () => {
    const store = await givenDesk()
    const ofNobody = await givenCaseOf(store, null)
    const ofBlocked = await givenCaseOf(store, 'mei')
    await store.context.db.transaction(async (tx) => {
      await tx.update(staff).set({ disabledAt: FILED })
    })
    await morning(store, '2026-12-14')
    expect(await told(store)).toEqual([])
    const digest = (await mailsOf(store)).find(({ kind }) => kind === 'admin-digest')
    expect(JSON.parse(digest?.payload ?? '').dueToday).toMatchObject([
      { reference: ofNobody, assigned: false, unable: false },
      { reference: ofBlocked, assigned: true, unable: true },
    ])
  })

  it('says fifty dates and the number of the rest', async () => {
    const store = await givenDesk()
    for (let n = 0; n < 52; n++) await givenCaseOf(store, 'mei', { email: `p${n}@d${n}.example` })
    must(await remindStaff(store.system(), { staffId: 'mei', day: '2026-12-14' }))
    expect((await reminders(store))[0]).toMatchObject({ lines: { length: 50 }, more: 2 })
  })

  it('is queued by the worker alone', async () => {
    const asked = { staffId: 'mei', day: '2026-12-14' }
    expect(await remindStaff(freshStore().visitor(), asked)).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })
})
