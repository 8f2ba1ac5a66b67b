import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { databasePath, openWriter } from '#db/client.ts'

const migrationsFolder = fileURLToPath(new URL('./migrations/sqlite', import.meta.url))
const CHECK_NAME = 'key-check'

/**
 * Brings the database in `dataDir` to the newest schema, in one transaction, with a copy taken before (SR-172).
 * @throws if the database is newer than this program, or was sealed with other keys (SR-132).
 */
export function migrateStore(dataDir: string, keyCheck: string): { applied: number } {
  const connection = openWriter(dataDir)
  try {
    const known = journal()
    const before = appliedCount(connection)
    if (before > known)
      throw new Error('The database was made by a newer version of the portal; refusing to open it.')
    if (before > 0 && before < known) backUp(connection, dataDir, before)
    migrate(drizzle(connection), { migrationsFolder })
    checkKeys(connection, keyCheck)
    return { applied: known - before }
  } finally {
    connection.close()
  }
}

/** Says whether a database exists already, so that keys are never made anew over data (SR-132). */
export function storeExists(dataDir: string): boolean {
  return existsSync(databasePath(dataDir))
}

type Connection = ReturnType<typeof openWriter>

function journal(): number {
  const content = JSON.parse(readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8'))
  return content.entries.length
}

function appliedCount(connection: Connection): number {
  const table = connection.prepare(`select 1 from sqlite_master where name = '__drizzle_migrations'`).get()
  if (!table) return 0
  const row = connection.prepare('select count(*) as n from __drizzle_migrations').get() as { n: number }
  return row.n
}

function backUp(connection: Connection, dataDir: string, from: number): void {
  connection.pragma('wal_checkpoint(TRUNCATE)')
  copyFileSync(databasePath(dataDir), `${databasePath(dataDir)}.before-migration-${from}`)
}

function checkKeys(connection: Connection, keyCheck: string): void {
  const row = connection.prepare('select value from store_facts where name = ?').get(CHECK_NAME)
  if (!row)
    connection.prepare('insert into store_facts (name, value) values (?, ?)').run(CHECK_NAME, keyCheck)
  else if ((row as { value: string }).value !== keyCheck)
    throw new Error('The key file does not belong to this database; refusing to start.')
}
