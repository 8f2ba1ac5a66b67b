import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { databasePath } from '#db/client.ts'
import { findAuditHead } from '#db/queries/audit.ts'
import { deleteOldCopies } from '#lib/commands/retention/delete-old-copies.ts'
import { SCHEDULE } from '#lib/jobs/schedule.ts'
import { tick } from '#lib/jobs/tick.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'
import { workerOn } from '#tests/support/worker.ts'

function givenCopy(store: TestStore, from: number): void {
  const path = `${databasePath(store.dataDir)}.before-migration-${from}`
  writeFileSync(path, 'a copy')
  const seconds = store.now.epochMilliseconds / 1000
  utimesSync(path, seconds, seconds)
}

const copies = (store: TestStore) => readdirSync(store.dataDir).filter((name) => name.includes('before'))

describe('copies of the database that migrations left', () => {
  it('go after 35 days, with a row in the trail; the database and younger copies stay', async () => {
    const store = freshStore()
    givenCopy(store, 1)
    store.pass({ hours: 34 * 24 })
    givenCopy(store, 2)
    expect(await deleteOldCopies(store.system(), store.dataDir)).toEqual({ ok: true, value: 0 })
    store.pass({ hours: 25 })
    expect(await deleteOldCopies(store.system(), store.dataDir)).toEqual({ ok: true, value: 1 })
    expect(copies(store)).toEqual(['portal.sqlite.before-migration-2'])
    expect(readdirSync(store.dataDir)).toContain('portal.sqlite')
    expect(await findAuditHead(store.context.db.read)).toMatchObject({
      event: 'database-copies-deleted',
      payload: '{"copies":1}',
    })
  })

  it('are looked for by the worker', async () => {
    const store = freshStore()
    givenCopy(store, 1)
    store.pass({ hours: 36 * 24 })
    await tick(workerOn(store), SCHEDULE)
    expect(copies(store)).toEqual([])
  })

  it('are deleted by nobody else', async () => {
    const store = freshStore()
    const refused = await deleteOldCopies(store.visitor(), store.dataDir)
    expect(refused).toMatchObject({ problem: { code: 'not-permitted' } })
  })
})
