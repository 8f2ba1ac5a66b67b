import { existsSync, readFileSync } from 'node:fs'
import type { Db } from '#db/client.ts'
import { listCheckpointsAfter } from '#db/queries/audit-checkpoints.ts'
import { readCheckpointFile } from '#lib/platform/checkpoint-file.ts'
import { keyFilePath, loadKeys } from '#lib/platform/keys.ts'
import {
  isSignedBy,
  rawKey,
  readCheckpointKeys,
  readCheckpoints,
  type SignedCheckpoint,
} from '#lib/platform/trail-checkpoint.ts'

/** What the trail is held against: a file of checkpoints, such as a mail, and the key they are checked with. */
export type Asked = { checkpoint?: string | undefined; key?: string | undefined }
/** Every checkpoint there is, the shortest first, and whether a key was there to check who signed them. */
export type Known = { checkpoints: SignedCheckpoint[]; areProven: boolean }

const PAGE = 1000

/**
 * The checkpoints in the database, in the file beside it, and in the file that was named, which may name a key too.
 * @throws if one was not signed by a key that is known, or if the named file has none.
 */
export async function knownCheckpoints(db: Db, dataDir: string, asked: Asked): Promise<Known> {
  const given = asked.checkpoint ? readFileSync(asked.checkpoint, 'utf8') : ''
  const kept = readCheckpoints(given)
  if (asked.checkpoint && kept.length === 0) throw new Error(`There is no checkpoint in ${asked.checkpoint}.`)
  const keys = keysOf(dataDir, `${given}\n${keyText(asked.key)}`)
  const checkpoints = [...kept, ...readCheckpoints(readCheckpointFile(dataDir)), ...(await stored(db))]
  const forged = keys.length > 0 && checkpoints.find((each) => !isSignedBy(each, keys))
  if (forged)
    throw new Error(
      `The checkpoint of ${forged.at} over ${forged.size} rows is not signed by this portal’s key. If the portal had another key then, give it: --key KEY`,
    )
  return {
    checkpoints: checkpoints.toSorted((one, other) => one.size - other.size),
    areProven: keys.length > 0,
  }
}

/** The key itself, or a file that holds it. */
function keyText(key: string | undefined): string {
  if (!key) return ''
  const text = existsSync(key) ? readFileSync(key, 'utf8') : key
  if (readCheckpointKeys(text).length === 0)
    throw new Error('That is no key: it looks like name+0123abcd+AbCd…, as in a digest mail.')
  return text
}

/** Keys that were given are the ones to trust; else the portal's own, if its key file is there. */
function keysOf(dataDir: string, given: string): Buffer[] {
  const keys = readCheckpointKeys(given)
  if (keys.length > 0 || !existsSync(keyFilePath(dataDir))) return keys
  return [rawKey(loadKeys(dataDir).signer('checkpoints').publicKey)]
}

async function stored(db: Db): Promise<SignedCheckpoint[]> {
  const found: SignedCheckpoint[] = []
  for (let after = 0; ; ) {
    const rows = await listCheckpointsAfter(db.read, after, PAGE)
    found.push(...readCheckpoints(rows.map(({ note }) => note).join('\n')))
    after = rows.at(-1)?.size ?? after
    if (rows.length < PAGE) return found
  }
}
