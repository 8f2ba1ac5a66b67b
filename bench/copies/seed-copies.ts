import Database from 'better-sqlite3'
import { copyOf, planOf } from '#bench/copies/copy.ts'
import { openLoader } from '#bench/copies/loader.ts'
import { type Model, makeModels, type Row, readModels } from '#bench/copies/models.ts'
import { progressOf, timeText } from '#bench/copies/progress.ts'
import { scheduleOf } from '#bench/copies/schedule.ts'
import { trailOf } from '#bench/copies/trail.ts'
import { databasePath } from '#db/client.ts'
import { type Keys, loadKeys } from '#lib/platform/keys.ts'

const BATCH = 1000
/** Milliseconds of a minute, within which copies of one model are apart. */
const MINUTE = 60_000
/** Has no divisor in common with a minute. */
const JITTER_STEP = 7919

type Asked = {
  dataDir: string
  count: number
  now: Temporal.Instant
  stopping?: AbortSignal
  isQuiet?: boolean
}

/**
 * Fills a new folder with requests, their messages, notes and events: some dozens made by the commands, and `count`
 * copies of them, each of another person and sealed under a key of its own. A stop ends it after the batch in hand, and
 * the folder is whole. @returns how many copies there are.
 */
export async function seedCopies({ dataDir, count, now, stopping, isQuiet }: Asked): Promise<number> {
  const staff = await makeModels(dataDir, now)
  const keys = loadKeys(dataDir)
  const handlers = staff.flatMap(({ staffId, actor }) => (actor.role === 'handler' ? [staffId] : []))
  const models = modelsIn(dataDir, keys)
  const plans = models.map((model) => planOf(model, new Set(handlers)))
  const loader = openLoader(dataDir)
  const trail = trailOf((row) => loader.insert('audit', row))
  for (const row of takeTrail(loader.sqlite)) trail.add(row)
  const oldest = Math.min(...plans.map(({ bornMs }) => bornMs))
  const progress = progressOf(count, 'requests')
  const today = now.toString().slice(0, 10)
  const scheduled = scheduleOf(plans, count, today)
  let n = 0
  for (let isOver = false; !isOver && !stopping?.aborted; ) {
    loader.batch(() => {
      for (const end = n + BATCH; n < end; ) {
        const next = scheduled.next()
        if (next.done) {
          isOver = true
          break
        }
        const { plan, weeksAgo } = next.value
        const others = new Map(handlers.map((id, at) => [id, handlers[(at + n) % handlers.length] ?? id]))
        const asked = { n, days: -7 * weeksAgo, jitter: (n * JITTER_STEP) % MINUTE, staff: others, keys }
        const copied = copyOf(plan, asked)
        for (const { table, row } of copied.rows) loader.insert(table, row)
        for (const row of copied.audit) trail.add(row)
        n += 1
        if (n % BATCH === 0) trail.writeBefore(dayOf(oldest, -7 * weeksAgo))
      }
    })
    if (!isQuiet) progress.at(n)
    await new Promise(setImmediate)
  }
  loader.batch(() => void trail.writeBefore('9999'))
  if (!isQuiet) progress.at(n, true)
  const began = performance.now()
  loader.finish((done, of, name) => {
    if (!isQuiet)
      console.log(
        `  index ${done + 1} of ${of}: ${name}, ${timeText(Math.round((performance.now() - began) / 1000))}`,
      )
  })
  return n
}

function modelsIn(dataDir: string, keys: Keys): Model[] {
  const sqlite = new Database(databasePath(dataDir), { readonly: true })
  try {
    return readModels(sqlite, keys)
  } finally {
    sqlite.close()
  }
}

/** The trail of the models is taken out, to be chained anew among what happened before it. */
function takeTrail(sqlite: Database.Database): Row[] {
  const rows = sqlite.prepare('select * from audit order by sequence').all() as Row[]
  sqlite.exec('delete from audit')
  return rows
}

function dayOf(ms: number, days: number): string {
  return new Date(ms + days * 86_400_000).toISOString().slice(0, 10)
}
