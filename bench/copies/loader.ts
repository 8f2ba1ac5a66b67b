import Database from 'better-sqlite3'
import type { Value } from '#bench/copies/models.ts'
import { databasePath } from '#db/client.ts'

/** What is put back at the end: made once over all rows, an index costs a tenth of keeping it while they come. */
type Made = { type: 'index' | 'trigger'; name: string; sql: string }

export type Loader = {
  sqlite: Database.Database
  /** Writes a row, its values in the order of `columns`, which are the same for every row of a table. */
  insert(table: string, columns: readonly string[], values: readonly Value[]): void
  /** Runs `work` in one transaction. */
  batch(work: () => void): void
  /** How many indexes and triggers are made again at the end. */
  atTheEnd: number
  /** Makes them, one after the other, and leaves the file as the portal wants it. */
  finish(told: (done: number) => void): void
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
  // A copy names only rows of its own; the test of a seeded folder looks for any that leads nowhere.
  sqlite.pragma('foreign_keys = off')
  const made = sqlite
    .prepare(
      "select type, name, sql from sqlite_master where type in ('index', 'trigger') and sql is not null",
    )
    .all() as Made[]
  for (const { type, name } of made) sqlite.exec(`drop ${type} \`${name}\``)
  const statements = new Map<string, Database.Statement>()
  const statementFor = (table: string, columns: readonly string[]) => {
    const names = columns.map((column) => `\`${column}\``).join(', ')
    const places = columns.map(() => '?').join(', ')
    const made = sqlite.prepare(`insert into \`${table}\` (${names}) values (${places})`)
    statements.set(table, made)
    return made
  }
  return {
    sqlite,
    atTheEnd: made.length,
    insert(table, columns, values) {
      // By place: finding each value by its name takes longer than writing the row.
      const statement = statements.get(table) ?? statementFor(table, columns)
      statement.run(values)
    },
    batch: (work) => sqlite.transaction(work)(),
    finish(told) {
      // Indexes first: a trigger of a later index would be in nobody's way, one of rows would.
      const ordered = [
        ...made.filter(({ type }) => type === 'index'),
        ...made.filter(({ type }) => type === 'trigger'),
      ]
      for (const [done, { sql }] of ordered.entries()) {
        sqlite.exec(sql)
        told(done + 1)
      }
      sqlite.pragma('locking_mode = normal')
      sqlite.pragma('journal_mode = wal')
      sqlite.close()
    },
  }
}
