import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listAuditAfter } from '#db/queries/audit.ts'
import { listHolidayYears } from '#db/queries/holiday-years.ts'
import { loadHolidayYear } from '#lib/commands/calendars/load-holiday-year.ts'
import type { Context } from '#lib/commands/context.ts'
import { readLoadPreview } from '#lib/reads/load-preview.ts'
import { CHINA_2027_TABLE } from '#tests/support/china-2027.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const FORM = {
  ...{ calendar: 'CN', year: 2027, source: 'the notice', published: '2026-11-10' },
  list: CHINA_2027_TABLE,
}
const head = 'date,end date,name,kind\n'
const administrator = (store: TestStore) => atDesk(store, 'administrator')

async function preview(context: Context, form = FORM) {
  const shown = must(await readLoadPreview(context, form))
  return { shown, fingerprint: shown.fingerprint }
}

async function load(context: Context, form = FORM) {
  const { fingerprint } = await preview(context, form)
  return loadHolidayYear(context, { form, fingerprint, isWhole: false })
}

/** A Monday late enough for fifteen working days to reach 2027. */
const BEFORE_2027 = '2026-12-21T02:00:00Z'

describe('a year that an administrator loads', () => {
  it('is kept, and moves the open cases it moves', async () => {
    const store = freshStore(BEFORE_2027)
    const context = administrator(store)
    const early = await givenRequest(store.visitor(), { kind: 'deletion' })
    expect(early.request).toMatchObject({ dueOn: '2027-01-12', dueProvisional: 1 })
    store.pass({ hours: 24 * 29 })
    const late = await givenRequest(store.visitor(), { kind: 'deletion' })
    expect(late.request).toMatchObject({ dueOn: '2027-02-11', dueProvisional: 1 })
    expect(must(await load(administrator(store)))).toEqual({ calendar: 'CN', year: 2027, moved: 1 })
    expect(await stored(context, early.reference)).toMatchObject({ dueOn: '2027-01-12', dueProvisional: 0 })
    expect(await stored(context, late.reference)).toMatchObject({ dueOn: '2027-02-15', dueProvisional: 0 })
    const [year] = await listHolidayYears(context.db.read)
    expect(year).toMatchObject({
      calendar: 'CN',
      year: 2027,
      publishedOn: '2026-11-10',
      loadedBy: 'administrator',
    })
  })

  it('leaves in the trail what was loaded, and of each case the old and the new date', async () => {
    const store = freshStore('2027-01-18T02:00:00Z')
    const context = administrator(store)
    const { request } = await givenRequest(store.visitor(), { kind: 'deletion' })
    const before = (await listAuditAfter(context.db.read, 0, 100)).length
    must(await load(context))
    const trail = (await listAuditAfter(context.db.read, before, 100)).map(
      ({ event, requestId, payload }) => ({
        ...{ event, requestId },
        ...JSON.parse(payload),
      }),
    )
    const after = await stored(context, request.reference)
    expect(after.dueOn).not.toBe(request.dueOn)
    const because = 'holiday-year-loaded'
    expect(trail).toEqual([
      { event: 'due-date-set', requestId: request.id, from: request.dueOn, to: after.dueOn, because },
      { event: 'holiday-year-loaded', requestId: null, calendar: 'CN', year: 2027, moved: 1 },
    ])
  })

  it('is told to the operator’s mailbox in one mail, with reference, old and new date', async () => {
    const store = freshStore('2027-01-18T02:00:00Z')
    const { request } = await givenRequest(store.visitor(), { kind: 'deletion' })
    await givenRequest(store.visitor(), { kind: 'access', email: 'other@mail.example' })
    must(await load(administrator(store)))
    const mails = (await mailsOf(store)).filter(({ kind }) => kind === 'admin-dates-moved')
    const after = await stored(store.context, request.reference)
    expect(mails.map(({ payload }) => JSON.parse(payload))).toMatchObject([
      {
        ...{ moved: 1, more: 0, cause: { kind: 'holiday-year', calendar: 'CN', year: 2027 } },
        lines: [{ reference: request.reference, from: request.dueOn, to: after.dueOn }],
      },
    ])
  })

  it('takes the place of an earlier load of the same year, and then nothing would move', async () => {
    const store = freshStore('2027-01-18T02:00:00Z')
    await givenRequest(store.visitor(), { kind: 'deletion' })
    const context = administrator(store)
    must(await load(context))
    const again = { ...FORM, source: 'the corrected notice' }
    const { shown } = await preview(context, again)
    expect(shown).toMatchObject({ changes: [], cases: [] })
    must(await load(context, again))
    const years = await listHolidayYears(context.db.read)
    expect(years.map(({ source }) => source)).toEqual(['the corrected notice'])
    const mails = (await mailsOf(store)).filter(({ kind }) => kind === 'admin-dates-moved')
    expect(mails).toHaveLength(1)
  })

  it('is counted with by every case filed afterwards', async () => {
    const store = freshStore('2027-01-18T02:00:00Z')
    must(await load(administrator(store)))
    const { request } = await givenRequest(store.visitor(), { kind: 'deletion' })
    expect(request).toMatchObject({ dueOn: '2027-02-12', dueProvisional: 0 })
  })
})

describe('what was shown is what is done:', () => {
  it('a case filed since that would move too is shown first', async () => {
    const store = freshStore('2027-01-18T02:00:00Z')
    const context = administrator(store)
    const { fingerprint } = await preview(context)
    const { reference, request } = await givenRequest(store.visitor(), { kind: 'deletion' })
    const refused = await loadHolidayYear(context, { form: FORM, fingerprint, isWhole: false })
    expect(refused).toMatchObject({ ok: false, problem: { code: 'list-changed' } })
    expect(await listHolidayYears(context.db.read)).toEqual([])
    expect(await stored(context, reference)).toEqual(request)
    const { shown } = await preview(context)
    expect(shown.cases.map((moved) => moved.reference)).toEqual([reference])
    must(await load(context))
    expect(await stored(context, reference)).toMatchObject({ dueOn: shown.cases[0]?.to })
  })

  it('a case filed since that would not move does not hold it up', async () => {
    const store = freshStore('2027-01-18T02:00:00Z')
    const context = administrator(store)
    const { fingerprint } = await preview(context)
    await givenRequest(store.visitor(), { kind: 'deletion', residence: 'GB-ENG' })
    must(await loadHolidayYear(context, { form: FORM, fingerprint, isWhole: false }))
  })

  it('another administrator’s load in between is shown first', async () => {
    const store = freshStore()
    const context = administrator(store)
    const { fingerprint } = await preview(context)
    must(await load(context, { ...FORM, list: `${head}2027-01-01,2027-01-05,元旦,off\n` }))
    const refused = await loadHolidayYear(context, { form: FORM, fingerprint, isWhole: false })
    expect(refused).toMatchObject({ ok: false, problem: { code: 'list-changed' } })
  })

  it('two who load at once: one does, the other is shown the list again', async () => {
    const store = freshStore('2027-01-18T02:00:00Z')
    await givenRequest(store.visitor(), { kind: 'deletion' })
    const context = administrator(store)
    const { fingerprint } = await preview(context)
    const results = await Promise.all(
      [1, 2].map(() => loadHolidayYear(context, { form: FORM, fingerprint, isWhole: false })),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await listHolidayYears(context.db.read)).toHaveLength(1)
  })

  it('whatever the list and the cases, the preview names exactly what moves', async () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 80 }), { minLength: 5, maxLength: 25 })
    const filings = fc.array(
      fc.record({
        kind: fc.constantFrom('access', 'deletion', 'complaint', 'withdrawal'),
        residence: fc.constantFrom('CN', 'OTHER', 'DE'),
        status: fc.constantFrom('unconfirmed', 'open', 'waiting', 'closed'),
      }),
      { minLength: 1, maxLength: 4 },
    )
    await fc.assert(
      fc.asyncProperty(days, filings, async (off, cases) => {
        const store = freshStore('2026-12-28T02:00:00Z')
        const context = administrator(store)
        const rows = []
        for (const { status, ...filing } of cases) rows.push(await givenRequestIn(store, status, filing))
        const first = Temporal.PlainDate.from('2027-01-01')
        const list = head + off.map((n) => `${first.add({ days: n })},,x,off\n`).join('')
        const { shown } = await preview(context, { ...FORM, list })
        must(await load(context, { ...FORM, list }))
        const moved = []
        for (const row of rows) {
          const after = await stored(context, row.reference)
          const { reference, dueOn: from, dueProvisional } = row
          if (after.dueOn !== from || after.dueProvisional !== dueProvisional)
            moved.push({ reference, from, to: after.dueOn, provisional: after.dueProvisional === 1 })
        }
        const named = shown.cases
          .filter(
            ({ from, to, provisional, wasProvisional }) => from !== to || provisional !== wasProvisional,
          )
          .map(({ reference, from, to, provisional }) => ({ reference, from, to, provisional }))
        const inOrder = (one: { reference: string }, other: { reference: string }) =>
          one.reference < other.reference ? -1 : 1
        expect(named.sort(inOrder)).toEqual(moved.sort(inOrder))
      }),
      { numRuns: 12 },
    )
  })
})

describe('a year is not loaded', () => {
  it.each(['handler', 'reader'] as const)('by a %s, and the try is written down', async (role) => {
    const store = freshStore()
    const { fingerprint } = await preview(administrator(store))
    const context = atDesk(store, role)
    const refused = await loadHolidayYear(context, { form: FORM, fingerprint, isWhole: false })
    expect(refused).toMatchObject({ ok: false, problem: { code: 'not-permitted' } })
    const [denied] = await listAuditAfter(context.db.read, 0, 10)
    expect(denied).toMatchObject({ event: 'access-denied' })
    expect(await readLoadPreview(context, FORM)).toMatchObject({ problem: { code: 'not-permitted' } })
  })

  it('with a list that is wrong', async () => {
    const form = { ...FORM, list: 'nothing' }
    const refused = await loadHolidayYear(administrator(freshStore()), {
      form,
      fingerprint: '',
      isWhole: true,
    })
    expect(refused).toMatchObject({ problem: { fields: [{ code: 'list-heading-missing' }] } })
  })

  it('with fewer than five days off, unless that was meant', async () => {
    const context = administrator(freshStore())
    const form = { ...FORM, list: `${head}2027-01-01,2027-01-04,元旦,off\n` }
    const { fingerprint, shown } = await preview(context, form)
    expect(shown.isShort).toBe(true)
    const asked = await loadHolidayYear(context, { form, fingerprint, isWhole: false })
    expect(asked).toMatchObject({ problem: { fields: [{ field: 'isWhole', code: 'list-short' }] } })
    must(await loadHolidayYear(context, { form, fingerprint, isWhole: true }))
  })
})
