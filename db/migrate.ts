import { copyFileSync, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { databasePath, openWriter } from '#db/client.ts'
import { firstRows } from '#db/queries/catalogue.ts'
import { firstTemplateRows } from '#db/queries/reply-templates.ts'
import { KEY_CHECK } from '#db/queries/store-facts.ts'
import { catalogueEntries, replyTemplates, replyTemplateTexts } from '#db/schema/index.ts'
import { FIRST_TEMPLATES } from '#lib/domain/letters/first/first-templates.ts'
import { FIRST_CATALOGUE } from '#lib/domain/operator/first-catalogue.ts'
import { COPY_MARK } from '#lib/platform/database-copies.ts'

const migrationsFolder = fileURLToPath(new URL('./migrations/sqlite', import.meta.url))

/**
 * Brings the database in `dataDir` to the newest schema, in one transaction, with a copy taken before (SR-172).
 * @throws if the database is newer than this program or its migrations were others, or was sealed with other keys (SR-132).
 * @param olderChecks the check values of older master keys: what one of them sealed is ours, and known by the newest from now on.
 */
export function migrateStore(
  dataDir: string,
  keyCheck: string,
  olderChecks: readonly string[] = [],
): { applied: number } {
  const connection = openWriter(dataDir)
  try {
    const known = readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash)
    const before = appliedHashes(connection)
    if (before.length > known.length)
      throw new Error('The database was made by a newer version of the portal; refusing to open it.')
    if (before.some((hash, at) => hash !== known[at]))
      throw new Error('The database was made by another version of the portal; refusing to open it.')
    // Wrong keys are refused before anything is changed.
    if (before.length > 0) checkKeys(connection, keyCheck, olderChecks)
    if (before.length > 0 && before.length < known.length) backUp(connection, dataDir, before.length)
    migrate(drizzle(connection), { migrationsFolder })
    checkKeys(connection, keyCheck, olderChecks)
    fillCatalogue(connection)
    fillTemplates(connection)
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

/** A store without any catalogue is given the first one; from then on its rows count. */
function fillCatalogue(connection: Connection): void {
  if (connection.prepare('select 1 from catalogue_entries').get()) return
  drizzle(connection, { casing: 'snake_case' })
    .insert(catalogueEntries)
    .values(firstRows(FIRST_CATALOGUE))
    .run()
}

/** A store without any templates is given the first ones. */
function fillTemplates(connection: Connection): void {
  if (connection.prepare('select 1 from reply_templates').get()) return
  const { templates, texts } = firstTemplateRows(FIRST_TEMPLATES)
  const db = drizzle(connection, { casing: 'snake_case' })
  db.insert(replyTemplates).values(templates).run()
  db.insert(replyTemplateTexts).values(texts).run()
}

function checkKeys(connection: Connection, keyCheck: string, olderChecks: readonly string[]): void {
  const row = connection
    .prepare<string, { value: string }>('select value from store_facts where name = ?')
    .get(KEY_CHECK)
  if (!row) connection.prepare('insert into store_facts (name, value) values (?, ?)').run(KEY_CHECK, keyCheck)
  else if (olderChecks.includes(row.value))
    connection.prepare('update store_facts set value = ? where name = ?').run(keyCheck, KEY_CHECK)
  else if (row.value !== keyCheck)
    throw new Error('The key file does not belong to this database; refusing to start.')
}
