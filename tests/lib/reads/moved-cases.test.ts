import { describe, expect, it } from 'vitest'
import type { OpenCaseRow } from '#db/queries/open-cases.ts'
import type { Context } from '#lib/commands/context.ts'
import { fingerprintOf, movedOf, movesOf, storeMoves } from '#lib/commands/steps/moved-cases.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { type LoadedYear, withLoadedYears } from '#lib/domain/clock/loaded-years.ts'
import { type Counting, storedCounting } from '#lib/domain/requests/case-clock.ts'
import { type MovedList, movedList } from '#lib/reads/moved-cases.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { givenRequest } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

const LONG_BREAK: LoadedYear = {
  ...{ id: 'long', calendar: 'CN', year: 2027, source: 'the notice', publishedOn: null },
  holidays: [{ on: '2027-01-01', to: '2027-01-08', name: { en: 'Long break', 'zh-CN': '长假' } }],
  makeUpWorkingDays: [],
}
const calendars = withLoadedYears([LONG_BREAK])
const change = {
  which: { calendar: 'CN' },
  countingOf: (request: { law: string; lawVersion: string; calendar: string }) =>
    storedCounting(request, calendars),
}
type Change = { which: { calendar: string }; countingOf(request: OpenCaseRow): Counting | null }

async function listed(context: Context, { which, countingOf }: Change): Promise<MovedList> {
  const moves = await movesOf(context, context.db.read, { which, countingOf })
  const cases = movedOf(moves)
  return movedList(context, { cases, moves, fingerprint: fingerprintOf(cases, 'CN 2027') })
}

describe('the list of what would move', () => {
  it('names each open case with its date now and then, sooner certain', async () => {
    const store = freshStore('2026-12-21T02:00:00Z')
    const { reference } = await givenRequest(store.visitor(), { kind: 'deletion' })
    const list = await listed(atDesk(store), change)
    expect(list).toMatchObject({ moving: 1, uncounted: 0 })
    expect(list.cases).toEqual([
      expect.objectContaining({
        ...{ reference, kind: 'deletion', law: 'CN', from: '2027-01-12', to: '2027-01-19' },
        ...{ wasProvisional: true, provisional: false },
      }),
    ])
  })

  it('leaves out closed cases, other calendars, and cases that do not reach the year', async () => {
    const store = freshStore('2026-12-21T02:00:00Z')
    await givenRequestIn(store, 'closed', { kind: 'deletion' })
    await givenRequest(store.visitor(), { kind: 'deletion', residence: 'GB-ENG' })
    const early = freshStore('2026-11-02T02:00:00Z')
    await givenRequest(early.visitor(), { kind: 'deletion' })
    expect((await listed(atDesk(store), change)).cases).toEqual([])
    expect((await listed(atDesk(early), change)).cases).toEqual([])
  })

  it('counts apart what nothing is left to count by', async () => {
    const store = freshStore('2026-12-21T02:00:00Z')
    await givenRequest(store.visitor(), { kind: 'deletion' })
    const list = await listed(atDesk(store), { ...change, countingOf: () => null })
    expect(list).toMatchObject({ cases: [], moving: 0, uncounted: 1 })
  })

  it('is what is stored: afterwards nothing would move any more, and the fingerprint is another', async () => {
    const store = freshStore('2026-12-21T02:00:00Z')
    const waiting = await givenRequestIn(store, 'waiting', { kind: 'deletion' })
    const desk = atDesk(store)
    const before = await listed(desk, change)
    await desk.db.transaction(async (tx) => {
      const moves = await movesOf(desk, tx, change)
      await storeMoves(desk, tx, { moves, because: 'holiday-year-loaded' })
    })
    const after = await listed(desk, change)
    expect(after.cases).toEqual([])
    expect(after.fingerprint).not.toBe(before.fingerprint)
    expect(await stored(desk, waiting.reference)).toMatchObject({
      dueOn: before.cases[0]?.to,
      dueProvisional: 0,
      status: 'waiting',
    })
  })

  it('changes nothing where the calendars say what they said', async () => {
    const store = freshStore('2026-12-21T02:00:00Z')
    await givenRequestIn(store, 'waiting', { kind: 'access', residence: 'GB-SCT' })
    await givenRequestIn(store, 'open', { kind: 'deletion' })
    for (const calendar of ['CN', 'GB-SCT']) {
      const same = (request: { law: string; lawVersion: string; calendar: string }) =>
        storedCounting(request, CALENDARS)
      const moves = await movesOf(store.context, store.context.db.read, {
        which: { calendar },
        countingOf: same,
      })
      expect(moves).toEqual({ all: [], uncounted: 0 })
    }
  })
})
