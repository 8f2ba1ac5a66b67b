import { createHash } from 'node:crypto'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sealChunks } from '#lib/platform/file-seal.ts'

/** Ends the name of a file that is still being written. */
const UNFINISHED = '.part'

/** The folder of the sealed files inside the data folder. */
export function filesFolder(dataDir: string): string {
  return join(dataDir, 'files')
}

export function storedPath(dataDir: string, storedName: string): string {
  return join(filesFolder(dataDir), storedName)
}

/** More bytes came than may be kept. */
export class TooManyBytes extends Error {}

type Arriving = {
  key: Buffer
  place: string
  storedName: string
  most: number
  source: AsyncIterable<Uint8Array>
}

/**
 * Writes arriving bytes sealed, under a name that says that they are unfinished, and makes them durable.
 * @throws TooManyBytes past `most`; whatever the source throws. Nothing is kept then.
 */
export async function writeUnfinished(
  dataDir: string,
  { key, place, storedName, most, source }: Arriving,
): Promise<{ path: string; size: number; sha256: string }> {
  await mkdir(filesFolder(dataDir), { recursive: true, mode: 0o700 })
  const path = storedPath(dataDir, storedName + UNFINISHED)
  const counted = counting(source, most)
  const handle = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of sealChunks(key, place, counted.bytes)) await handle.write(chunk)
    await handle.sync()
    return { path, ...counted.found() }
  } catch (thrown) {
    await rm(path, { force: true })
    throw thrown
  } finally {
    await handle.close()
  }
}

function counting(source: AsyncIterable<Uint8Array>, most: number) {
  const hash = createHash('sha256')
  let size = 0
  async function* bytes() {
    for await (const part of source) {
      size += part.length
      if (size > most) throw new TooManyBytes()
      hash.update(part)
      yield part
    }
  }
  return { bytes: bytes(), found: () => ({ size, sha256: hash.digest('hex') }) }
}

/** Gives an unfinished file its name, durably: after this its row may be written (D22). */
export async function finishFile(dataDir: string, storedName: string): Promise<void> {
  await rename(storedPath(dataDir, storedName + UNFINISHED), storedPath(dataDir, storedName))
  const folder = await open(filesFolder(dataDir), 'r')
  await folder.sync().finally(() => folder.close())
}

/** Deletes a file, finished or not; one that is gone already is no error. */
export async function deleteStored(dataDir: string, storedName: string): Promise<void> {
  for (const name of [storedName, storedName + UNFINISHED])
    await rm(storedPath(dataDir, name), { force: true })
}

/** The stored names in the folder, unfinished ones included, each once. */
export async function listStored(dataDir: string): Promise<string[]> {
  const names = await readdir(filesFolder(dataDir)).catch(() => [])
  return [...new Set(names.map((name) => name.replace(UNFINISHED, '')))]
}
