import { describe, expect, it } from 'vitest'
import { listAuditAfter } from '#db/queries/audit.ts'
import { findLawModes } from '#db/queries/law-modes.ts'
import { changeLawMode } from '#lib/commands/laws/change-law-mode.ts'
import { readVisitDates } from '#lib/reads/answer-dates.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const off = (store: TestStore, law = 'UK') =>
  changeLawMode(atDesk(store, 'administrator'), { law, mode: 'off', seen: 'voluntary' })

async function lastEvents(store: TestStore) {
  return (await listAuditAfter(store.context.db.read, 0, 100)).map(({ event }) => event)
}

describe('changing how the operator stands to a law', () => {
  it('is stored and written down', async () => {
    const store = freshStore()
    must(await off(store))
    expect(await findLawModes(store.context.db.read)).toEqual({ UK: 'off' })
    expect(await lastEvents(store)).toEqual(['law-mode-changed'])
  })

  it('counts a new request from there under the home law, and stores that the operator is bound by it', async () => {
    const store = freshStore()
    must(await off(store))
    const { request } = await givenRequest(store.visitor(), { residence: 'GB-ENG' })
    expect(request).toMatchObject({ law: 'CN', calendar: 'CN', lawMode: 'mandatory' })
    const promised = await readVisitDates(store.visitor(), ['access'], 'GB-ENG')
    expect(promised).toEqual({ law: 'CN', dueOn: [{ kind: 'access', dueOn: request.dueOn }] })
  })

  it('stores with a case how the operator stood to its law when it was filed', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor(), { residence: 'GB-ENG' })
    expect(request.lawMode).toBe('voluntary')
    const bound = { law: 'UK', mode: 'mandatory', seen: 'voluntary' } as const
    must(await changeLawMode(atDesk(store, 'administrator'), bound))
    const later = await givenRequest(store.visitor(), { residence: 'GB-ENG', email: 'b@a.example' })
    expect(later.request.lawMode).toBe('mandatory')
  })

  it('leaves every case that is already filed as it is', async () => {
    const store = freshStore()
    const before = await givenRequestIn(store, 'open', { residence: 'GB-ENG' })
    must(await off(store))
    expect(await stored(store.context, before.reference)).toEqual(before)
  })

  it('to what it is already changes nothing', async () => {
    const store = freshStore()
    const same = { law: 'UK', mode: 'voluntary', seen: 'voluntary' } as const
    must(await changeLawMode(atDesk(store, 'administrator'), same))
    expect(await lastEvents(store)).toEqual([])
  })

  it('can be taken back', async () => {
    const store = freshStore()
    must(await off(store))
    const back = { law: 'UK', mode: 'voluntary', seen: 'off' } as const
    must(await changeLawMode(atDesk(store, 'administrator'), back))
    expect((await givenRequest(store.visitor(), { residence: 'GB-ENG' })).request.law).toBe('UK')
  })
})

describe('a change is refused', () => {
  it('that would switch the home law off', async () => {
    const home = { law: 'CN', mode: 'off', seen: 'mandatory' } as const
    expect(await changeLawMode(atDesk(freshStore(), 'administrator'), home)).toMatchObject({
      problem: { fields: [{ field: 'mode', code: 'home-law-stays' }] },
    })
  })

  it('on a page that another change has overtaken', async () => {
    const store = freshStore()
    must(await off(store))
    expect(await off(store)).toMatchObject({ problem: { fields: [{ code: 'law-mode-stale' }] } })
  })

  it('of a law that is none', async () => {
    expect(await off(freshStore(), 'ATLANTIS')).toMatchObject({ problem: { code: 'not-found' } })
  })

  it('to whoever is no administrator, and that is written down', async () => {
    const store = freshStore()
    const change = { law: 'UK', mode: 'off', seen: 'voluntary' } as const
    expect(await changeLawMode(atDesk(store), change)).toMatchObject({ problem: { code: 'not-permitted' } })
    expect(await lastEvents(store)).toEqual(['access-denied'])
    expect(await changeLawMode(store.visitor(), change)).toMatchObject({ problem: { code: 'not-permitted' } })
  })
})
