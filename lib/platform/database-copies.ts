import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What follows the database's own name in the name of a copy taken before a migration (SR-172). */
export const COPY_MARK = '.before-migration-'

/**
 * Deletes the copies in the data folder that are older than an instant: they still hold what was erased since (SR-136).
 * @returns how many.
 */
export function deleteDatabaseCopies(dataDir: string, before: Temporal.Instant): number {
  const old = readdirSync(dataDir)
    .filter((name) => name.includes(COPY_MARK))
    .map((name) => join(dataDir, name))
    .filter((path) => statSync(path).mtimeMs < before.epochMilliseconds)
  for (const path of old) rmSync(path)
  return old.length
}
