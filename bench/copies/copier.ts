import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { copyOf, planOf, type Written } from '#bench/copies/copy.ts'
import { type Model, readModels, type Value } from '#bench/copies/models.ts'
import { scheduleOf } from '#bench/copies/schedule.ts'
import { databasePath } from '#db/client.ts'
import { type Keys, loadKeys } from '#lib/platform/keys.ts'

/** What the thread of copies is told. `handlers`: ids of colleagues that a copy may name others for; `today`: YYYY-MM-DD. */
export type CopierTask = { dataDir: string; count: number; handlers: string[]; today: string }

/** Rows of one table, each as the values of its columns. */
export type Rows = { columns: readonly string[]; rows: Value[][] }

/**
 * Some copies, ready to be written: their rows by table, and the day (YYYY-MM-DD) before which no copy to come has an
 * event.
 */
export type Batch = {
  copies: number
  tables: Map<string, Rows>
  /** Their events, which wait for their place in the trail. */
  audit: Rows
  eventsFrom: string
}

const BATCH = 1000
/** So many batches are made ahead of those that are written. */
const AHEAD = 2
/** Milliseconds of a minute, within which copies of one model are apart. */
const MINUTE = 60_000
/** Has no divisor in common with a minute. */
const JITTER_STEP = 7919

function modelsIn(dataDir: string, keys: Keys): Model[] {
  const sqlite = new Database(databasePath(dataDir), { readonly: true })
  try {
    return readModels(sqlite, keys)
  } finally {
    sqlite.close()
  }
}

/** All copies, made in batches. */
function* batchesOf(models: readonly Model[], keys: Keys, task: CopierTask): Generator<Batch> {
  const { count, handlers, today } = task
  const plans = models.map((model) => planOf(model, new Set(handlers)))
  const oldest = Math.min(...plans.map(({ bornMs }) => bornMs))
  let batch = emptyBatch()
  let n = 0
  for (const { plan, weeksAgo } of scheduleOf(plans, count, today)) {
    const staff = new Map(handlers.map((id, at) => [id, handlers[(at + n) % handlers.length] ?? id]))
    const asked = { n, days: -7 * weeksAgo, jitter: (n * JITTER_STEP) % MINUTE, staff, keys }
    const { rows, audit } = copyOf(plan, asked)
    for (const row of rows) addTo(batch, row)
    for (const { columns, values } of audit) {
      batch.audit.columns = columns
      batch.audit.rows.push(values)
    }
    batch.copies += 1
    n += 1
    if (batch.copies < BATCH) continue
    yield { ...batch, eventsFrom: dayOf(oldest, -7 * weeksAgo) }
    batch = emptyBatch()
  }
  yield { ...batch, eventsFrom: '9999' }
}

const emptyBatch = (): Batch => ({
  copies: 0,
  tables: new Map(),
  audit: { columns: [], rows: [] },
  eventsFrom: '',
})

function addTo({ tables }: Batch, { table, columns, values }: Written): void {
  const known = tables.get(table)
  if (known) known.rows.push(values)
  else tables.set(table, { columns, rows: [values] })
}

function dayOf(ms: number, days: number): string {
  return new Date(ms + days * 86_400_000).toISOString().slice(0, 10)
}

/**
 * The thread: copies are sealed here while others are written elsewhere. Says `ready` once it has read the models, then
 * sends batches, each answered once it is written, and null at the end.
 */
async function copy(port: NonNullable<typeof parentPort>, task: CopierTask): Promise<void> {
  const keys = loadKeys(task.dataDir)
  const models = modelsIn(task.dataDir, keys)
  let [sent, written] = [0, 0]
  let goOn = () => {}
  port.on('message', () => {
    written += 1
    goOn()
  })
  port.postMessage('ready')
  for (const batch of batchesOf(models, keys, task)) {
    while (sent - written >= AHEAD)
      await new Promise<void>((resolve) => {
        goOn = resolve
      })
    port.postMessage(batch)
    sent += 1
  }
  port.postMessage(null)
  port.close()
}

if (parentPort) await copy(parentPort, workerData as CopierTask)
