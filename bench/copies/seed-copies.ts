import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Batch, CopierTask } from '#bench/copies/copier.ts'
import { type Loader, openLoader } from '#bench/copies/loader.ts'
import { makeModels, type Row, type Value } from '#bench/copies/models.ts'
import { progressOf } from '#bench/copies/progress.ts'
import { trailOf } from '#bench/copies/trail.ts'
import { OPERATOR } from '#bench/seed.ts'
import { openDb } from '#db/client.ts'
import { signTrail } from '#lib/commands/audit/sign-trail.ts'
import { loadKeys } from '#lib/platform/keys.ts'

type Asked = {
  dataDir: string
  count: number
  now: Temporal.Instant
  stopping?: AbortSignal
  isQuiet?: boolean
}

/**
 * Fills a new folder with requests, their messages, notes and events: some dozens made by the commands, and `count`
 * copies of them, each of another person and sealed under a key of its own. They are made in one thread and written by
 * this one. A stop ends it after the batch in hand, and the folder is whole. @returns how many copies there are.
 */
export async function seedCopies({ dataDir, count, now, stopping, isQuiet }: Asked): Promise<number> {
  const staff = await makeModels(dataDir, now)
  const handlers = staff.flatMap(({ staffId, actor }) => (actor.role === 'handler' ? [staffId] : []))
  const task: CopierTask = { dataDir, count, handlers, today: now.toString().slice(0, 10) }
  const copier = new Worker(new URL('./copier.ts', import.meta.url), { workerData: task })
  const messages = on(copier, 'message') as AsyncIterableIterator<[Batch | null]>
  // it says that it has read the models: the folder is this thread's own from now on
  await messages.next()
  const loader = openLoader(dataDir)
  const trail = trailOf((row) => loader.insert('audit', Object.keys(row), Object.values(row)))
  for (const row of takeTrail(loader)) trail.add(row)
  const copied = progressOf(count, 'requests', isQuiet)
  let n = 0
  for await (const [batch] of messages) {
    if (batch === null) break
    loader.batch(() => write(batch, loader, trail))
    n += batch.copies
    copied.at(n)
    if (stopping?.aborted) break
    copier.postMessage('more')
  }
  await copier.terminate()
  loader.batch(() => void trail.writeBefore('9999'))
  copied.at(n, true)
  const indexed = progressOf(loader.atTheEnd, 'indexes and triggers', isQuiet)
  loader.finish((done) => indexed.at(done, done === loader.atTheEnd))
  await signWhole(dataDir, now)
  return n
}

/** As the trail of a portal that grew to this size by itself would be. */
async function signWhole(dataDir: string, now: Temporal.Instant): Promise<void> {
  const db = openDb(dataDir)
  await signTrail({ db, now, keys: loadKeys(dataDir), actor: { type: 'system' }, operator: OPERATOR })
  db.close()
}

function write(
  { tables, audit, eventsFrom }: Batch,
  loader: Loader,
  trail: ReturnType<typeof trailOf>,
): void {
  for (const [table, { columns, rows }] of tables)
    for (const values of rows) loader.insert(table, columns, values)
  for (const values of audit.rows) trail.add(rowOf(audit.columns, values))
  trail.writeBefore(eventsFrom)
}

function rowOf(columns: readonly string[], values: readonly Value[]): Row {
  return Object.fromEntries(columns.map((column, at) => [column, values[at] ?? null]))
}

/** The trail of the models is taken out, to be chained anew among what happened before it. */
function takeTrail({ sqlite }: Loader): Row[] {
  const rows = sqlite.prepare('select * from audit order by sequence').all() as Row[]
  sqlite.exec('delete from audit')
  return rows.map(({ sequence: _, previous_hash: __, hash: ___, ...event }) => event)
}
