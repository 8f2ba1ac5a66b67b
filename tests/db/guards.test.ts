import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { databasePath } from '#db/client.ts'
import { listAudit } from '#db/queries/audit.ts'
import { saveRequest } from '#db/queries/requests.ts'
import { STATUSES, STEPS } from '#lib/domain/requests/lifecycle.ts'
import { givenRequest } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

function rawConnection(dataDir: string): Database.Database {
  const connection = new Database(databasePath(dataDir))
  onTestFinished(() => void connection.close())
  return connection
}

/** Going back from closed depends on how it was closed: `tests/lib/domain/requests/lifecycle.test.ts`. */
const { reopen: _, ...ONWARD } = STEPS
const allowedSteps = new Set(
  Object.values(ONWARD).flatMap((step) => Object.entries(step).map(([from, to]) => `${from}>${to}`)),
)
const everyStep = STATUSES.flatMap((from) => STATUSES.map((to) => [from, to] as const))

describe('the guards of the database', () => {
  it.each(everyStep)('allow %s → %s exactly if the lifecycle does (SR-051)', async (from, to) => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor())
    const raw = rawConnection(store.dataDir)
    const [trigger] = raw
      .prepare<[], { sql: string }>(`select sql from sqlite_master where name = 'requests_status'`)
      .all()
    // The row is set to where it starts without the guard, which is then put back.
    raw.exec('drop trigger requests_status')
    const set = (status: string, version: number) =>
      raw
        .prepare('update requests set status = ?, outcome = ?, version = ? where id = ?')
        .run(status, status === 'closed' ? 'spam' : null, version, request.id)
    set(from, 2)
    raw.exec(trigger?.sql ?? '')
    // what closed without an answer goes back to where it stood, which was never held
    const goesBack = from === 'closed' && to !== 'held'
    if (from === to || goesBack || allowedSteps.has(`${from}>${to}`)) expect(set(to, 3).changes).toBe(1)
    else expect(() => set(to, 3)).toThrow('no such step')
  })

  it('refuse to open again what was answered', async () => {
    const store = freshStore()
    await givenRequest(store.visitor())
    const raw = rawConnection(store.dataDir)
    raw.exec(`update requests set status = 'closed', outcome = 'withdrawn', version = 2`)
    expect(() => raw.exec(`update requests set status = 'open', outcome = null, version = 3`)).toThrow(
      'no such step',
    )
  })

  it('refuse a save on another version than the one that was read (SR-107)', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor())
    const raw = rawConnection(store.dataDir)
    const set = (version: number) => raw.prepare('update requests set version = ?').run(version)
    expect(() => set(request.version)).toThrow('version that was read')
    expect(() => set(request.version + 2)).toThrow('version that was read')
    const save = () => store.context.db.transaction((tx) => saveRequest(tx, request, { relation: 'self' }))
    expect((await save())?.version).toBe(request.version + 1)
    expect(await save()).toBeUndefined()
  })

  it('refuse a closed request without an outcome, and an outcome on an open one', async () => {
    const store = freshStore()
    await givenRequest(store.visitor())
    const raw = rawConnection(store.dataDir)
    expect(() => raw.exec(`update requests set status = 'closed', version = 2`)).toThrow('outcome')
    expect(() => raw.exec(`update requests set outcome = 'granted', version = 2`)).toThrow('outcome')
  })

  it('refuse a request that begins anywhere but at the beginning', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor())
    const raw = rawConnection(store.dataDir)
    const columns = raw.prepare(`select name from pragma_table_info('requests')`).pluck().all() as string[]
    const others = columns
      .filter((name) => !['id', 'reference', 'status'].includes(name))
      .map((name) => `"${name}"`)
    const copy = (status: string) =>
      `insert into requests (id, reference, status, ${others}) select '${status}', '${status}', '${status}', ${others} from requests where id = '${request.id}'`
    for (const status of ['waiting', 'held', 'closed'])
      expect(() => raw.exec(copy(status))).toThrow('begins unconfirmed or open')
  })

  it('keep the trail append-only and without gaps (SR-140)', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor())
    const raw = rawConnection(store.dataDir)
    expect(() => raw.exec(`update audit set payload = '{}'`)).toThrow('append-only')
    expect(() => raw.exec('delete from audit')).toThrow('append-only')
    const insert = raw.prepare(`insert into audit values (?, 'a', 'b', null, 'c', null, '{}', 'd', 'e')`)
    const [row] = await listAudit(store.context.db.read, request.id)
    for (const sequence of [0, row?.sequence ?? 1, (row?.sequence ?? 1) + 2, -1])
      expect(() => insert.run(sequence)).toThrow(/gaps|UNIQUE/)
    expect(() =>
      raw.exec(`insert or replace into audit values (1, 'a', 'b', null, 'c', null, '{}', 'd', 'e')`),
    ).toThrow()
    expect(await listAudit(store.context.db.read, request.id)).toEqual([row])
  })
})
