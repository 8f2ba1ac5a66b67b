import { expect, it } from 'vitest'
import { type HolidayYearRow, replaceHolidayYear } from '#db/queries/holiday-years.ts'
import { knownCalendars } from '#lib/commands/steps/known-calendars.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { freshStore } from '#tests/support/store.ts'

const row = (id: string, name: string): HolidayYearRow => ({
  ...{ id, calendar: 'CN', year: 2027, source: 'the notice', publishedOn: null },
  holidays: [{ on: '2027-03-03', name: { en: name, 'zh-CN': name } }],
  makeUpWorkingDays: [],
  ...{ loadedAt: '2026-11-23T02:00:00.000Z', loadedBy: 'administrator' },
})

it('the calendars are those of the portal until a year is loaded', async () => {
  expect(await knownCalendars(freshStore().context.db.read)).toBe(CALENDARS)
})

it('a loaded year is known at once, and only its last load counts', async () => {
  const { db } = freshStore().context
  for (const name of ['First', 'Second']) {
    await db.transaction((tx) => replaceHolidayYear(tx, row(name, name)))
    const { CN } = await knownCalendars(db.read)
    expect(CN.years).toMatchObject({ 2027: { complete: true, holidays: [{ name: { en: name } }] } })
    expect((await knownCalendars(db.read)).CN).toBe(CN)
  }
})

it('what a transaction loaded and took back is not known afterwards', async () => {
  const { db } = freshStore().context
  const undone = db.transaction(async (tx) => {
    await replaceHolidayYear(tx, row('undone', 'Undone'))
    expect((await knownCalendars(tx)).CN.years).toMatchObject({ 2027: { complete: true } })
    throw new Error('no')
  })
  await expect(undone).rejects.toThrow('no')
  expect((await knownCalendars(db.read)).CN).toBe(CALENDARS.CN)
})
