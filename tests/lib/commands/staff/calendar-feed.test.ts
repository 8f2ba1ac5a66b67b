import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarFeeds, staff } from '#db/schema/index.ts'
import { endCalendarFeed } from '#lib/commands/staff/end-calendar-feed.ts'
import { makeCalendarFeed } from '#lib/commands/staff/make-calendar-feed.ts'
import { calendarText } from '#lib/http/calendar-text.ts'
import { readCalendarFeed, readFeedSince, readShownFeedToken } from '#lib/reads/calendar-feed.ts'
import { atDesk, DESK_VERBS, givenMatched, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { change, givenCaseOf, givenDesk } from '#tests/support/reminders.ts'
import { accountMails, eventsIn } from '#tests/support/staff-codes.ts'
import type { TestStore } from '#tests/support/store.ts'

const BASE = 'https://rights.kage.example'

/** Makes somebody's address. @returns its token. */
async function made(store: TestStore, staffId = 'mei') {
  const context = atDesk(store, 'handler', staffId)
  const { shownSecret } = must(await makeCalendarFeed(context))
  const token = await readShownFeedToken(context, shownSecret)
  if (!token) throw new Error('The address is not shown.')
  return { token, shownSecret, context }
}

/** The calendar as a calendar app reads it; null where there is none. */
async function calendar(store: TestStore, token: string) {
  const feed = await readCalendarFeed(store.visitor(), token)
  if (!feed) return null
  const text = calendarText(feed, BASE)
  const parsed = new ICAL.Component(ICAL.parse(text))
  return { text, events: parsed.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) }
}

const summaries = async (store: TestStore, token: string) =>
  (await calendar(store, token))?.events.map(({ summary }) => summary)

describe('a calendar of due dates', () => {
  it('holds one’s own open cases and those that nobody has, all day, soonest first', async () => {
    const store = await givenDesk()
    const own = await givenCaseOf(store, 'mei')
    const nobodys = await givenCaseOf(store, null, { kind: 'access' })
    await givenCaseOf(store, 'li')
    const closed = await givenCaseOf(store, 'mei')
    must(await DESK_VERBS['close-request'](atDesk(store), await givenMatched(store, closed)))
    const { token } = await made(store)
    const read = await calendar(store, token)
    expect(read?.events.map(({ summary }) => summary)).toEqual([
      `${own} due: Deletion`,
      `${nobodys} due: Access`,
    ])
    const [event] = read?.events ?? []
    expect(event?.startDate.isDate).toBe(true)
    expect(event?.startDate.toString()).toBe((await stored(store.context, own)).dueOn)
    expect(event?.uid).toBe(`${(await stored(store.context, own)).id}@rights.kage.example`)
    expect(event?.description).toContain(`${BASE}/en/desk/requests/${own}`)
  })

  it('holds an acknowledgement that is owed, and not one that was made', async () => {
    const store = await givenDesk()
    const reference = await givenCaseOf(store, 'mei', { kind: 'access', residence: 'US-CA' })
    await change(store, reference, { acknowledgedAt: null })
    const { token } = await made(store)
    expect(await summaries(store, token)).toEqual([
      `${reference} to be acknowledged: Access`,
      `${reference} due: Access`,
    ])
    await change(store, reference, { acknowledgedAt: '2026-11-23T03:00:00.000Z' })
    expect(await summaries(store, token)).toEqual([`${reference} due: Access`])
  })

  it('says what is not sure, in the language of its owner', async () => {
    const store = await givenDesk()
    const paused = await givenCaseOf(store, 'li')
    await change(store, paused, { pausedSince: '2026-11-24', dueProvisional: 1 })
    const { token } = await made(store, 'li')
    const [event] = (await calendar(store, token))?.events ?? []
    expect(event?.component.getFirstPropertyValue('status')).toBe('TENTATIVE')
    expect(event?.description).toMatch(/暂停计算[\s\S]*暂定日期/)
    expect(event?.summary).toBe(`${paused} 到期：删除`)
  })

  it('names no person and does not hold its own address', async () => {
    const store = await givenDesk()
    await givenCaseOf(store, 'mei', { name: 'Zoe Quillfeather', email: 'zoe@secret.example' })
    const { token } = await made(store)
    expect((await calendar(store, token))?.text).not.toMatch(
      new RegExp(`Quillfeather|secret|mei|${token}`, 'i'),
    )
  })

  it('is the same text as long as nothing changes', async () => {
    const store = await givenDesk()
    await givenCaseOf(store, 'mei')
    const { token } = await made(store)
    const before = await calendar(store, token)
    store.pass({ hours: 24 })
    expect((await calendar(store, token))?.text).toBe(before?.text)
  })
})

describe('the secret address of a calendar', () => {
  it('is stored as a hash, told of by mail, and written down', async () => {
    const store = await givenDesk()
    const { token, shownSecret } = await made(store)
    const rows = JSON.stringify(await store.context.db.read.select().from(calendarFeeds))
    expect(rows).not.toMatch(new RegExp(`${token}|${shownSecret}`))
    expect(await accountMails(store)).toEqual(['calendar-feed'])
    expect(await eventsIn(store)).toContain('calendar-feed-made')
  })

  it('is unknown to a guess', async () => {
    const store = await givenDesk()
    expect(await calendar(store, 'A'.repeat(43))).toBeNull()
  })

  it('stops working when a new one is made, which only the browser that made it is shown', async () => {
    const store = await givenDesk()
    const first = await made(store)
    const second = await made(store)
    expect(await calendar(store, first.token)).toBeNull()
    expect(await calendar(store, second.token)).not.toBeNull()
    expect(await readShownFeedToken(first.context, first.shownSecret)).toBeNull()
    expect(await readShownFeedToken(atDesk(store, 'handler', 'li'), second.shownSecret)).toBeNull()
  })

  it('stops working when it is ended, once', async () => {
    const store = await givenDesk()
    const { token, context } = await made(store)
    expect(await readFeedSince(context)).toBe('2026-11-23T02:00:00.000Z')
    must(await endCalendarFeed(context))
    must(await endCalendarFeed(context))
    expect(await calendar(store, token)).toBeNull()
    expect(await readFeedSince(context)).toBeNull()
    expect((await eventsIn(store)).filter((event) => event === 'calendar-feed-ended')).toHaveLength(1)
  })

  it('stops working while its owner is blocked', async () => {
    const store = await givenDesk()
    const { token } = await made(store)
    const block = (disabledAt: string | null) =>
      store.context.db.transaction(async (tx) => {
        await tx.update(staff).set({ disabledAt })
      })
    await block('2026-11-23T02:00:00.000Z')
    expect(await calendar(store, token)).toBeNull()
    await block(null)
    expect(await calendar(store, token)).not.toBeNull()
  })

  it('is made and ended by staff alone', async () => {
    const store = await givenDesk()
    expect(await makeCalendarFeed(store.visitor())).toMatchObject({ problem: { code: 'not-permitted' } })
    expect(await endCalendarFeed(store.visitor())).toMatchObject({ problem: { code: 'not-permitted' } })
  })
})
