import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every checkpoint that was signed, one after the other. */
const pathIn = (dataDir: string) => join(dataDir, 'trail-checkpoints.txt')

/** Adds a signed note to the file of the data folder; it is on the disk when this returns. */
export function keepCheckpoint(dataDir: string, note: string): void {
  writeFileSync(pathIn(dataDir), `${note}\n`, { flag: 'a', mode: 0o600, flush: true })
}

/** The text of that file; empty if there is none yet. */
export function readCheckpointFile(dataDir: string): string {
  const path = pathIn(dataDir)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
