import { copyFileSync, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { databasePath, openWriter } from '#db/client.ts'
import { COPY_MARK } from '#lib/platform/database-copies.ts'

const migrationsFolder = fileURLToPath(new URL('./migrations/sqlite', import.meta.url))
const CHECK_NAME = 'key-check'

/**
 * Brings the database in `dataDir` to the newest schema, in one transaction, with a copy taken before (SR-172).
 * @throws if the database is newer than this program or its migrations were others, or was sealed with other keys (SR-132).
 */
export function migrateStore(dataDir: string, keyCheck: string): { applied: number } {
  const connection = openWriter(dataDir)
  try {
    const known = readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash)
    const before = appliedHashes(connection)
    if (before.length > known.length)
      throw new Error('The database was made by a newer version of the portal; refusing to open it.')
    if (before.some((hash, at) => hash !== known[at]))
      throw new Error('The database was made by another version of the portal; refusing to open it.')
    // Wrong keys are refused before anything is changed.
    if (before.length > 0) checkKeys(connection, keyCheck)
    if (before.length > 0 && before.length < known.length) backUp(connection, dataDir, before.length)
    migrate(drizzle(connection), { migrationsFolder })
    checkKeys(connection, keyCheck)
    return { applied: known.length - before.length }
  } finally {
    connection.close()
  }
}

/** Says whether a database exists already, so that keys are never made anew over data (SR-132). */
export function storeExists(dataDir: string): boolean {
  return existsSync(databasePath(dataDir))
}

type Connection = ReturnType<typeof openWriter>

/** The checksums of the migrations that made this database, oldest first; none for a new one. */
function appliedHashes(connection: Connection): string[] {
  const table = connection.prepare(`select 1 from sqlite_master where name = '__drizzle_migrations'`).get()
  if (!table) return []
  return connection
    .prepare<[], string>('select hash from __drizzle_migrations order by created_at')
    .pluck()
    .all()
}

function backUp(connection: Connection, dataDir: string, from: number): void {
  connection.pragma('wal_checkpoint(TRUNCATE)')
  copyFileSync(databasePath(dataDir), `${databasePath(dataDir)}${COPY_MARK}${from}`)
}

function checkKeys(connection: Connection, keyCheck: string): void {
  const row = connection.prepare('select value from store_facts where name = ?').get(CHECK_NAME)
  if (!row)
    connection.prepare('insert into store_facts (name, value) values (?, ?)').run(CHECK_NAME, keyCheck)
  else if ((row as { value: string }).value !== keyCheck)
    throw new Error('The key file does not belong to this database; refusing to start.')
}
