import { describe, expect, it } from 'vitest'
import { listAudit, listAuditAfter } from '#db/queries/audit.ts'
import { lookForCasesToMove } from '#lib/commands/calendars/look-for-cases-to-move.ts'
import { decideLawVersion, type VersionChoice } from '#lib/commands/laws/decide-law-version.ts'
import { readDeskAlarms } from '#lib/reads/desk-alarms.ts'
import { readLaw, readVersionLists } from '#lib/reads/laws.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const OLD = '2018-05-25'
const NEW = '2026-06-19' // DPA 2018 s. 164A in force

/** Two open cases filed nine days before the law's new version, which has begun by now, and one that is closed. */
async function givenNewVersion() {
  const store = freshStore('2026-06-10T02:00:00Z')
  const filed = { residence: 'GB-ENG', email: 'a@a.example' }
  const complaint = await givenRequestIn(store, 'open', { ...filed, kind: 'complaint' })
  const access = await givenRequestIn(store, 'open', { ...filed, kind: 'access' })
  const closed = await givenRequestIn(store, 'closed', { ...filed, kind: 'access' })
  store.pass({ hours: 15 * 24 })
  return { store, complaint, access, closed, desk: atDesk(store, 'administrator') }
}

async function decide(store: TestStore, decision: VersionChoice['decision'], more = {}) {
  const desk = atDesk(store, 'administrator')
  const [list] = (await readVersionLists(desk, 'UK')) ?? []
  const { from = OLD, to = NEW, fingerprint = '' } = list ?? {}
  return decideLawVersion(desk, { law: 'UK', from, to, fingerprint, decision, ...more })
}

const decisionsOn = async (store: TestStore, id: string) =>
  (await listAudit(store.context.db.read, id))
    .filter(({ event }) => event === 'law-version-decided' || event === 'due-date-set')
    .map(({ event, payload }) => [event, JSON.parse(payload)])

describe('a new version of a law', () => {
  it('moves nothing by itself: the desk is told which open cases it would move', async () => {
    const { store, complaint, access, desk } = await givenNewVersion()
    expect(await stored(desk, complaint.reference)).toEqual(complaint)
    expect(await readLaw(desk, 'UK')).toMatchObject({
      oldVersions: [{ version: OLD, undecided: 2 }],
      open: 2,
    })
    const lists = await readVersionLists(desk, 'UK')
    expect(lists).toMatchObject([{ from: OLD, to: NEW, undecided: 2, moving: 1, uncounted: 0 }])
    expect(lists?.[0]?.cases).toMatchObject([
      {
        reference: complaint.reference,
        from: '2026-07-10',
        to: null,
        acknowledge: { from: null, to: '2026-07-10' },
      },
    ])
    expect(access.lawVersion).toBe(OLD)
    expect(await readVersionLists(store.visitor(), 'UK')).toBeNull()
  })

  it('is what the cases are counted under once an administrator has moved them', async () => {
    const { store, complaint, access, closed, desk } = await givenNewVersion()
    expect(must(await decide(store, 'moved'))).toEqual({ moved: 1 })
    expect(await stored(desk, complaint.reference)).toMatchObject({
      ...{ lawVersion: NEW, dueOn: null, acknowledgeDueOn: '2026-07-10', sortOn: '2026-07-10' },
      version: complaint.version + 1,
    })
    expect(await stored(desk, access.reference)).toMatchObject({ lawVersion: NEW, dueOn: access.dueOn })
    expect((await stored(desk, closed.reference)).lawVersion).toBe(OLD)
    expect(await decisionsOn(store, complaint.id)).toEqual([
      ['due-date-set', { from: '2026-07-10', to: null, because: 'law-version-moved' }],
      ['law-version-decided', { law: 'UK', from: OLD, to: NEW, decision: 'moved' }],
    ])
    expect((await mailsOf(store)).at(-1)).toMatchObject({ kind: 'admin-dates-moved' })
    expect((await readLaw(desk, 'UK'))?.oldVersions).toEqual([])
  })

  it('is not asked about again once an administrator has kept the cases under theirs', async () => {
    const { store, complaint, desk } = await givenNewVersion()
    expect(must(await decide(store, 'kept'))).toEqual({ moved: 0 })
    expect(await stored(desk, complaint.reference)).toEqual({
      ...complaint,
      ...{ lawKeptOver: NEW, version: complaint.version + 1 },
    })
    expect(await decisionsOn(store, complaint.id)).toEqual([
      ['law-version-decided', { law: 'UK', from: OLD, to: NEW, decision: 'kept' }],
    ])
    expect(await readLaw(desk, 'UK')).toMatchObject({ oldVersions: [], open: 2 })
    expect(await readVersionLists(desk, 'UK')).toEqual([])
  })
})

describe('the desk', () => {
  it('tells of what the worker found on every page, until an administrator has decided', async () => {
    const { store, desk } = await givenNewVersion()
    expect(must(await lookForCasesToMove(store.system()))).toEqual({ found: 2 })
    expect(await readDeskAlarms(desk)).toMatchObject({ casesToMove: 0, casesOfOldLaws: 2 })
    must(await decide(store, 'kept'))
    expect((await readDeskAlarms(desk))?.casesOfOldLaws).toBe(0)
    expect(must(await lookForCasesToMove(store.system()))).toEqual({ found: 0 })
  })
})

describe('a decision is refused', () => {
  it('when the list has changed since it was shown', async () => {
    const { store, complaint, desk } = await givenNewVersion()
    const stale = { problem: { code: 'list-changed' } }
    expect(await decide(store, 'moved', { fingerprint: 'other' })).toMatchObject(stale)
    expect(await decide(store, 'moved', { to: OLD })).toMatchObject(stale)
    expect(await decide(store, 'moved', { from: NEW })).toMatchObject(stale)
    expect(await stored(desk, complaint.reference)).toEqual(complaint)
  })

  it('about a law that is none', async () => {
    const { store } = await givenNewVersion()
    expect(await decide(store, 'kept', { law: 'ATLANTIS' })).toMatchObject({ problem: { code: 'not-found' } })
  })

  it('to whoever is no administrator', async () => {
    const { store } = await givenNewVersion()
    const choice = { law: 'UK', from: OLD, to: NEW, fingerprint: '', decision: 'kept' } as const
    expect(await decideLawVersion(atDesk(store), choice)).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    const trail = await listAuditAfter(store.context.db.read, 0, 100)
    expect(trail.at(-1)?.event).toBe('access-denied')
  })
})
