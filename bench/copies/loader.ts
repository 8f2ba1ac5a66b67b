import Database from 'better-sqlite3'
import type { Row } from '#bench/copies/models.ts'
import { databasePath } from '#db/client.ts'

/** What is put back at the end: made once over all rows, an index costs a tenth of keeping it while they come. */
type Made = { type: 'index' | 'trigger'; name: string; sql: string }

export type Loader = {
  sqlite: Database.Database
  insert(table: string, row: Row): void
  /** Runs `work` in one transaction. */
  batch(work: () => void): void
  /** Makes indexes and triggers again, one after the other, and leaves the file as the portal wants it. */
  finish(told: (done: number, of: number, name: string) => void): void
}

/**
 * Opens a folder's database for loading millions of rows: nothing is synced, no index and no trigger is kept. A folder
 * whose loading was cut off by a crash is good for nothing; one that was stopped and finished is whole.
 */
export function openLoader(dataDir: string): Loader {
  const sqlite = new Database(databasePath(dataDir))
  for (const pragma of ['journal_mode = delete', 'journal_mode = off', 'synchronous = off', 'temp_store = 2'])
    sqlite.pragma(pragma)
  for (const pragma of ['cache_size = -1048576', 'locking_mode = exclusive', 'threads = 2'])
    sqlite.pragma(pragma)
  const made = sqlite
    .prepare(
      "select type, name, sql from sqlite_master where type in ('index', 'trigger') and sql is not null",
    )
    .all() as Made[]
  for (const { type, name } of made) sqlite.exec(`drop ${type} \`${name}\``)
  const statements = new Map<string, { columns: string[]; statement: Database.Statement }>()
  const statementFor = (table: string, row: Row) => {
    const columns = Object.keys(row)
    const names = columns.map((column) => `\`${column}\``).join(', ')
    const places = columns.map(() => '?').join(', ')
    const statement = sqlite.prepare(`insert into \`${table}\` (${names}) values (${places})`)
    const made = { columns, statement }
    statements.set(table, made)
    return made
  }
  const insert = (table: string, row: Row) => {
    const { columns, statement } = statements.get(table) ?? statementFor(table, row)
    // By place: finding each value by its name takes longer than writing the row.
    statement.run(columns.map((column) => row[column]))
  }
  return {
    sqlite,
    insert,
    batch: (work) => sqlite.transaction(work)(),
    finish(told) {
      // Indexes first: a trigger of a later index would be in nobody's way, one of rows would.
      const ordered = [
        ...made.filter(({ type }) => type === 'index'),
        ...made.filter(({ type }) => type === 'trigger'),
      ]
      for (const [done, { name, sql }] of ordered.entries()) {
        told(done, ordered.length, name)
        sqlite.exec(sql)
      }
      sqlite.pragma('locking_mode = normal')
      sqlite.pragma('journal_mode = wal')
      sqlite.close()
    },
  }
}
