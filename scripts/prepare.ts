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
  const { checkValue, olderCheckValues } = loadKeys(dataDir)
  migrateStore(dataDir, checkValue, olderCheckValues)
}

/** Named here so that no lock is ever garbage: collecting its connection would let go of it. */
const held = new Set<Database.Database>()

/**
 * Holds the data folder for this process, so that a second portal on it refuses to start (SR-169). The lock is the
 * operating system's, through an open SQLite transaction: it is gone when the process is, however it ends.
 */
export function lockDataDir(dataDir: string): () => void {
  return lock(dataDir, 'instance.lock', `Another portal is already running on ${dataDir}.`)
}

/** Holds the key file in the same way: two rotations at once would lose one of the new keys. */
export function lockKeyFile(dataDir: string): () => void {
  return lock(dataDir, 'rotation.lock', `The keys in ${dataDir} are being rotated already.`)
}

function lock(dataDir: string, name: string, refusal: string): () => void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const connection = new Database(join(dataDir, name), { timeout: 500 })
  try {
    connection.exec('BEGIN EXCLUSIVE')
  } catch {
    throw new Error(refusal)
  }
  held.add(connection)
  return () => {
    held.delete(connection)
    connection.close()
  }
}
