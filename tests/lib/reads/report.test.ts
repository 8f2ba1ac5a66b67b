import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { databasePath } from '#db/client.ts'
import { caseShields } from '#db/schema/index.ts'
import { askRequester } from '#lib/commands/messages/ask-requester.ts'
import { lapseUnconfirmed } from '#lib/commands/requests/lapse-unconfirmed.ts'
import { eraseRecords, FIRST_TO_ERASE } from '#lib/commands/retention/erase-records.ts'
import { ROLES } from '#lib/domain/access/permissions.ts'
import { reportQuery } from '#lib/domain/reports/report-filter.ts'
import { readCaliforniaReport } from '#lib/reads/california-report.ts'
import { readReport } from '#lib/reads/report.ts'
import { atDesk, DESK_VERBS, givenMatched, givenRequestIn, stored } from '#tests/support/desk.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const report = async (store: TestStore, query: Record<string, string> = {}) =>
  must(await readReport(atDesk(store, 'lead'), reportQuery.parse(query)))

type Raw = {
  kind: string
  law: string
  outcome: string | null
  received_on: string
  closed_at: string | null
  due_on: string | null
}

/** The figures counted anew from the rows of the requests themselves, with nothing of the report's own code. */
function recounted(store: TestStore) {
  const raw = new Database(databasePath(store.dataDir), { readonly: true })
  const rows = raw.prepare('select * from requests').all() as Raw[]
  raw.close()
  const ended = ['withdrawn', 'not-confirmed', 'duplicate', 'spam']
  const done = rows.filter(({ outcome }) => outcome && !ended.includes(outcome))
  const closedOn = ({ closed_at: at }: Raw) =>
    Temporal.Instant.from(at ?? '')
      .toZonedDateTimeISO('Asia/Shanghai')
      .toPlainDate()
  const lengths = done
    .map((row) => Temporal.PlainDate.from(row.received_on).until(closedOn(row), { largestUnit: 'days' }).days)
    .toSorted((a, b) => a - b)
  const middle = lengths.length / 2
  return {
    received: rows.length,
    answered: done.length,
    late: done.filter((row) => row.due_on && closedOn(row).toString() > row.due_on).length,
    median:
      lengths.length % 2 === 1
        ? lengths[Math.floor(middle)]
        : ((lengths[middle - 1] ?? 0) + (lengths[middle] ?? 0)) / 2,
    ninetieth: lengths[Math.ceil(lengths.length * 0.9) - 1],
  }
}

/** A year's worth of everything: several laws and kinds, answered soon, late, refused, taken back and lapsed. */
async function givenMixed(store: TestStore) {
  const laws = ['CN', 'DE', 'US-CA', 'GB-ENG']
  for (const [n, residence] of [...laws, ...laws, ...laws].entries()) {
    const kind = (['access', 'deletion', 'complaint'] as const)[n % 3] ?? 'access'
    await givenConfirmedRequest(store.visitor(), { kind, residence, email: `p${n}@mail.example` })
    const { reference } = await givenConfirmedRequest(store.visitor(), {
      kind,
      residence,
      email: `q${n}@mail.example`,
    })
    const seen = await givenMatched(store, reference)
    store.pass({ hours: 24 * (5 + n * 7) })
    must(await DESK_VERBS['close-request'](atDesk(store), seen))
  }
  const refused = await givenRequestIn(store, 'open')
  must(await DESK_VERBS['refuse-request'](atDesk(store), refused))
  await givenRequest(store.visitor(), { email: 'never@mail.example' })
  store.pass({ hours: 24 * 60 })
  must(await lapseUnconfirmed(store.system()))
}

describe('the report', () => {
  it('counts as in time what was answered while the clock stood still', async () => {
    const store = freshStore('2026-01-12T02:00:00Z')
    const { reference, ...seen } = await givenRequestIn(store, 'open', { residence: 'GB-ENG' })
    store.pass({ hours: 24 * 10 })
    const question = { about: 'scope', body: 'Which year?' } as const
    must(await askRequester(atDesk(store), { reference, ...seen, ...question }))
    store.pass({ hours: 24 * 60 })
    const paused = await stored(store.context, reference)
    expect([paused.pausedSince, paused.dueOn]).toEqual(['2026-01-22', '2026-02-12'])
    must(await DESK_VERBS['close-request'](atDesk(store), paused))
    const { totals } = await report(store, { from: '2026-01', to: '2026-12' })
    expect(totals).toMatchObject({ answered: 1, inTime: 1, late: 0 })
  })

  it('says what an independent count of the requests says', async () => {
    const store = freshStore('2026-01-12T02:00:00Z')
    await givenMixed(store)
    const { totals, kinds, outcomes } = await report(store, { from: '2026-01', to: '2028-12' })
    const { received, answered, late, median, ninetieth } = totals
    expect({ received, answered, late, median, ninetieth }).toEqual(recounted(store))
    expect(late).toBeGreaterThan(0)
    expect(kinds.reduce((sum, line) => sum + line.received, 0)).toBe(received)
    expect(outcomes.find(({ key }) => key === 'refused')?.answered).toBe(1)
  })

  it('says the same after every record was erased', async () => {
    const store = freshStore('2026-01-12T02:00:00Z')
    await givenMixed(store)
    const period = { from: '2026-01', to: '2028-12' }
    const before = await report(store, period)
    store.pass({ hours: 24 * 366 * 5 })
    must(await eraseRecords(store.system(), FIRST_TO_ERASE))
    const { erasedAt } = await stored(atDesk(store), (await firstClosed(store)).reference)
    expect(erasedAt).not.toBeNull()
    const after = await report(store, period)
    expect({ ...after, thisMonth: '', totals: { ...after.totals, overdue: 0 } }).toEqual({
      ...before,
      thisMonth: '',
      totals: { ...before.totals, overdue: 0 },
    })
  })

  it('counts a month by what came in it and what was answered in it', async () => {
    const store = freshStore('2026-10-20T02:00:00Z')
    const request = await givenRequestIn(store, 'open')
    store.pass({ hours: 24 * 20 })
    must(await DESK_VERBS['close-request'](atDesk(store), request))
    const { months } = await report(store, { from: '2026-10', to: '2026-11' })
    expect(months.map(({ key, received, answered }) => [key, received, answered])).toEqual([
      ['2026-10', 1, 0],
      ['2026-11', 0, 1],
    ])
  })

  it('counts the day of the answer where the operator is, not in London', async () => {
    const store = freshStore('2026-11-30T17:00:00Z')
    await givenRequestIn(store, 'closed')
    const { months } = await report(store, { from: '2026-11', to: '2026-12' })
    expect(months.map(({ answered }) => answered)).toEqual([0, 1])
  })

  it('leaves out for somebody what is by or about them', async () => {
    const store = freshStore()
    const { id } = await givenRequestIn(store, 'closed')
    await store.context.db.transaction((tx) =>
      tx.insert(caseShields).values({ staffId: 'lead', requestId: id, because: 'declared', createdAt: '' }),
    )
    expect((await report(store)).totals).toMatchObject({ received: 0, answered: 0 })
    expect(must(await readReport(atDesk(store, 'administrator'), {})).totals).toMatchObject({
      received: 1,
      answered: 1,
    })
  })

  it.each(ROLES)('shows a %s how single colleagues do only where the table says so', async (role) => {
    const store = freshStore()
    const { handlers } = must(await readReport(atDesk(store, role), {}))
    expect(handlers !== null).toBe(['administrator', 'lead', 'auditor'].includes(role))
  })

  it('is nothing for a visitor', async () => {
    const store = freshStore()
    expect(await readReport(store.visitor(), {})).toMatchObject({
      ok: false,
      problem: { code: 'not-permitted' },
    })
  })
})

async function firstClosed(store: TestStore): Promise<{ reference: string }> {
  const raw = new Database(databasePath(store.dataDir), { readonly: true })
  const row = raw
    .prepare(`select reference from requests where erased_at is not null and outcome = 'granted'`)
    .get()
  raw.close()
  return row as { reference: string }
}

describe('the yearly Californian table', () => {
  it('counts Californians by right, or everybody', async () => {
    const store = freshStore()
    await givenRequestIn(store, 'closed', { kind: 'deletion', residence: 'US-CA' })
    await givenRequestIn(store, 'open', { kind: 'access', residence: 'US-CA' })
    await givenRequestIn(store, 'closed', { kind: 'access', residence: 'CN' })
    const of = async (everybody: boolean) => {
      const { lines } = must(await readCaliforniaReport(atDesk(store), { year: 2026, everybody }))
      return lines.map(({ right, received, complied, median }) => [right, received, complied, median])
    }
    expect(await of(false)).toEqual([
      // received on the evening before in California, answered on the operator's morning: the longer count of the two
      ['delete', 1, 1, 1],
      ['correct', 0, 0, null],
      ['know', 1, 0, null],
      ['opt-out', 0, 0, null],
    ])
    expect((await of(true))[2]).toEqual(['know', 2, 1, 0])
  })
})
