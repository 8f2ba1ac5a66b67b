import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import * as schema from '#db/schema/index.ts'
import { writing } from '#db/writing.ts'

/** What a query function takes as its first argument: a read handle or an open transaction. */
export type Queries = BetterSQLite3Database<typeof schema>

/** The whole store interface. `read` cannot write: its connection is opened read-only. */
export type Db = {
  read: Queries
  /**
   * Runs `work` in an IMMEDIATE transaction on the one writing connection, after those queued before it. What it wrote
   * is on the disk when the promise resolves, and undone when it rejects. Nothing but queries may be awaited inside.
   * Throws when called inside another transaction.
   */
  transaction<T>(work: (tx: Queries) => Promise<T>): Promise<T>
  /** The same for thousands of rows: committed by itself, because a part of a shared one slows down with every row. */
  longTransaction<T>(work: (tx: Queries) => Promise<T>): Promise<T>
  /**
   * Moves the write-ahead log into the database file and empties it, after the transactions queued before it; run
   * after erasures (SR-136). Throws if another process kept it from finishing.
   */
  checkpoint(): Promise<void>
  close(): void
}

const PRAGMAS: Record<string, string | number> = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  busy_timeout: 5000,
  secure_delete: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  // What a transaction may have to undo is kept in memory, never in a file beside the database.
  temp_store: 2,
}

/** Path of the database inside the data folder. */
export function databasePath(dataDir: string): string {
  return join(dataDir, 'portal.sqlite')
}

/** Opens the writing connection, for `openDb` and for migrations, with every pragma set and read back (SR-165). */
export function openWriter(dataDir: string): Database.Database {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  return withPragmas(new Database(databasePath(dataDir)))
}

function withPragmas(connection: Database.Database): Database.Database {
  try {
    // A short wait first: two processes may switch the file to WAL at the same moment.
    connection.pragma('busy_timeout = 5000')
    for (const [name, value] of Object.entries(PRAGMAS)) connection.pragma(`${name} = ${value}`)
    assertPragmas(connection)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

const STATEMENTS_KEPT = 500
/** What a page of the desk reads fits in; the two megabytes of SQLite's own choice do not hold it. */
const READER_CACHE_KB = 16_384

/**
 * Keeps prepared statements by their text: the query builder prepares anew for every query, which costs more than
 * running it. The texts are few, since every value is a parameter.
 */
function keepStatements(connection: Database.Database): Database.Database {
  const prepare = connection.prepare.bind(connection)
  const kept = new Map<string, Database.Statement>()
  connection.prepare = ((text: string) => {
    const known = kept.get(text)
    if (known) return known
    if (kept.size >= STATEMENTS_KEPT) kept.clear()
    const statement = prepare(text)
    kept.set(text, statement)
    return statement
  }) as typeof connection.prepare
  return connection
}

function assertPragmas(connection: Database.Database): void {
  for (const [name, wanted] of Object.entries(PRAGMAS)) {
    const found = connection.pragma(name, { simple: true })
    if (found !== wanted)
      throw new Error(`SQLite refused ${name}=${wanted} (it reads ${found}); data would not be safe.`)
  }
}

/**
 * Opens the store in `dataDir`: one writing and one reading connection of an already migrated database.
 * @throws if there is none: an empty one made here would look like data without keys at the next start.
 */
export function openDb(dataDir: string): Db {
  if (!existsSync(databasePath(dataDir)))
    throw new Error(`There is no database in ${dataDir}; "npm start" makes one.`)
  const writer = keepStatements(openWriter(dataDir))
  const readOnly = new Database(databasePath(dataDir), { readonly: true, fileMustExist: true })
  const reader = keepStatements(withPragmas(readOnly))
  reader.pragma(`cache_size = -${READER_CACHE_KB}`)
  const tx = drizzle(writer, { schema, casing: 'snake_case' })
  const { transaction, longTransaction, alone } = writing(writer)
  return {
    read: drizzle(reader, { schema, casing: 'snake_case' }),
    transaction: async (work) => transaction(() => work(tx)),
    longTransaction: async (work) => longTransaction(() => work(tx)),
    checkpoint: async () => alone(async () => truncateLog(writer)),
    close() {
      reader.close()
      writer.close()
    },
  }
}

function truncateLog(writer: Database.Database): void {
  const [outcome] = writer.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
  if (outcome?.busy !== 0) throw new Error('The write-ahead log is in use and could not be emptied.')
}
