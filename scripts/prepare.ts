import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { migrateStore, storeExists } from '#db/migrate.ts'
import { networkFileSystem } from '#lib/platform/disk.ts'
import { createKeyFile, keyFilePath, loadKeys } from '#lib/platform/keys.ts'

/** Makes the data folder ready: keys on the first start, the newest schema on every start. */
export function prepareDataDir(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const network = networkFileSystem(dataDir)
  if (network) throw new Error(`The data folder ${dataDir} is on ${network}; it must be on a local disk.`)
  const hasKeys = existsSync(keyFilePath(dataDir))
  if (!hasKeys && storeExists(dataDir))
    throw new Error(
      `There is a database in ${dataDir} but no key file; restore ${keyFilePath(dataDir)} first.`,
    )
  if (!hasKeys) createKeyFile(dataDir)
  migrateStore(dataDir, loadKeys(dataDir).checkValue)
}

let held: Database.Database | undefined

/**
 * Holds the data folder for this process, so that a second portal on it refuses to start (SR-169). The lock is the
 * operating system's, through an open SQLite transaction: it is gone when the process is, however it ends.
 */
export function lockDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const lock = new Database(join(dataDir, 'instance.lock'), { timeout: 500 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    throw new Error(`Another portal is already running on ${dataDir}.`)
  }
  // Named here so that it is never garbage: collecting the connection would let go of the lock.
  held = lock
  return () => held?.close()
}
