import { describe, expect, it } from 'vitest'
import { findMail, listRequesterMail } from '#db/queries/outbox.ts'
import { confirmPosted } from '#lib/commands/notices/confirm-posted.ts'
import { extendRequest } from '#lib/commands/requests/extend-request.ts'
import { undelivered } from '#lib/domain/messages/required.ts'
import { atDesk, DESK_VERBS, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { lettersAreRefused } from '#tests/support/leaving.ts'
import { givenNotNotified } from '#tests/support/not-notified.ts'
import { givenAccess, NOTICE } from '#tests/support/notice.ts'
import { eventsIn } from '#tests/support/staff-codes.ts'

const on = '2026-11-23'

describe('a letter in place of a mail', () => {
  it('that staff posted makes the person notified, and says by whom and on which day', async () => {
    const { store, now, seen } = await givenNotNotified()
    const { mailId, ...rest } = await seen()
    must(await confirmPosted(atDesk(store), { ...rest, mailId, on }))
    expect((await now()).unnotifiedSince).toBeNull()
    expect(await findMail(store.context.db.read, mailId)).toMatchObject({
      ...{ status: 'failed', settledBy: 'handler', settledHow: 'posted' },
      settledAt: '2026-11-23T02:00:00.000Z',
    })
    expect(await eventsIn(store)).toEqual(expect.arrayContaining(['notice-posted', 'requester-notified']))
    must(await DESK_VERBS['close-request'](atDesk(store), await now()))
  })

  it('can be confirmed of a case that is closed by then', async () => {
    const { store, now, seen } = await givenNotNotified('close-request')
    must(await confirmPosted(atDesk(store), { ...(await seen()), on }))
    expect(await now()).toMatchObject({ status: 'closed', unnotifiedSince: null })
  })

  it('extends the clock like a mail that left, by the day it was posted; too late, it extends nothing', async () => {
    for (const [day, dueOn] of [
      ['2026-11-24', '2027-02-23'],
      ['2027-01-10', null],
    ] as const) {
      const { store, request } = await givenAccess()
      must(await extendRequest(atDesk(store), { ...request, ...NOTICE }))
      await lettersAreRefused(store)
      store.pass({ hours: 24 * 60 })
      const { id, reference, version } = await stored(store.context, request.reference)
      const [mail] = undelivered(await listRequesterMail(store.context.db.read, id))
      must(await confirmPosted(atDesk(store), { reference, version, mailId: mail?.id ?? '', on: day }))
      expect((await stored(store.context, reference)).dueOn).toBe(dueOn ?? request.dueOn)
      const events = await eventsIn(store)
      expect(events).toContain(dueOn ? 'request-extended' : 'extension-failed')
      expect((await stored(store.context, reference)).unnotifiedSince).toBeNull()
    }
  })

  it.each([
    ['2026-11-24', 'posted-in-future'],
    ['2026-11-22', 'posted-too-early'],
  ])('on %s is refused: %s', async (day, code) => {
    const { store, seen } = await givenNotNotified()
    expect(await confirmPosted(atDesk(store), { ...(await seen()), on: day })).toMatchObject({
      problem: { fields: [{ field: 'on', code }] },
    })
  })

  it('is refused twice, for another case’s mail, on an older version, and to a reader', async () => {
    const { store, seen } = await givenNotNotified()
    const first = await seen()
    const tried = (more: object, role?: 'reader') =>
      confirmPosted(atDesk(store, role), { ...first, on, ...more })
    expect(await tried({ mailId: 'none' })).toMatchObject({ problem: { code: 'not-found' } })
    expect(await tried({ version: 1 })).toMatchObject({ problem: { code: 'stale-version' } })
    expect(await tried({}, 'reader')).toMatchObject({ problem: { code: 'not-permitted' } })
    must(await tried({}))
    const { version } = await seen()
    expect(await tried({ version })).toMatchObject({ problem: { code: 'wrong-status' } })
  })
})
