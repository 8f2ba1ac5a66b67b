import { describe, expect, it } from 'vitest'
import { saveRequest } from '#db/queries/requests.ts'
import { loadHolidayYear } from '#lib/commands/calendars/load-holiday-year.ts'
import { readCalendar, readCalendarList } from '#lib/reads/calendars.ts'
import { readLoadPreview } from '#lib/reads/load-preview.ts'
import { CHINA_2027_TABLE } from '#tests/support/china-2027.ts'
import { atDesk, givenColleague, givenRequestIn } from '#tests/support/desk.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

describe('the list of calendars', () => {
  it('shows first what open cases and the operator use, with the cases that are provisional', async () => {
    const store = freshStore('2026-12-21T02:00:00Z')
    await givenRequest(store.visitor(), { kind: 'deletion' })
    await givenRequestIn(store, 'closed', { kind: 'deletion', residence: 'GB-SCT' })
    await givenRequestIn(store, 'open', { kind: 'access', residence: 'GB-ENG' })
    const list = await readCalendarList(atDesk(store))
    expect(list?.used.map(({ id, open, provisional }) => [id, open, provisional])).toEqual([
      ['CN', 1, 1],
      ['EU-NONE', 0, 0],
      ['GB-ENG', 1, 0],
    ])
    expect(list?.others.some(({ id }) => id === 'GB-SCT')).toBe(true)
    expect(list?.mayManage).toBe(false)
    expect((await readCalendarList(atDesk(store, 'administrator')))?.mayManage).toBe(true)
  })

  it('says of how many cases the dates are no longer what is counted now', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor(), { kind: 'deletion' })
    await store.context.db.transaction((tx) => saveRequest(tx, request, { dueOn: '2026-12-01' }))
    expect((await readCalendarList(atDesk(store)))?.used[0]).toMatchObject({ id: 'CN', toMove: 1 })
  })

  it('is for staff only', async () => {
    expect(await readCalendarList(freshStore().visitor())).toBeNull()
    expect(await readCalendar(freshStore().visitor(), 'CN')).toBeNull()
  })
})

describe('a calendar', () => {
  it('says who loaded which year', async () => {
    const store = freshStore()
    await givenColleague(store, { id: 'chief', name: 'Mei Lin', role: 'administrator' })
    const chief = atDesk(store, 'administrator', 'chief')
    const form = { calendar: 'CN', year: 2027, source: 'it', published: null, list: CHINA_2027_TABLE }
    const { fingerprint } = must(await readLoadPreview(chief, form))
    must(await loadHolidayYear(chief, { form, fingerprint, isWhole: false }))
    const calendar = await readCalendar(chief, 'CN')
    expect(calendar?.loaded).toEqual({ 2027: { at: '2026-11-23T02:00:00.000Z', by: 'Mei Lin' } })
    expect(calendar?.years?.[0]).toMatchObject({ year: 2027, state: 'complete', source: 'it' })
  })

  it('that does not exist is none', async () => {
    expect(await readCalendar(atDesk(freshStore()), 'ATLANTIS')).toBeNull()
  })
})
