import type { Db } from '#db/client.ts'
import { findAuditHead } from '#db/queries/audit.ts'
import {
  countNodes,
  findLatestCheckpoint,
  insertCheckpoint,
  insertNodes,
} from '#db/queries/audit-checkpoints.ts'
import type { Context } from '#lib/commands/context.ts'
import { trailNodes } from '#lib/commands/steps/trail-nodes.ts'
import { trailOrigin } from '#lib/domain/audit/trail-origin.ts'
import { instantText } from '#lib/platform/clock.ts'
import { FAN, hashOver } from '#lib/platform/merkle-proof.ts'
import { joined } from '#lib/platform/merkle-tree.ts'
import { signCheckpoint } from '#lib/platform/trail-checkpoint.ts'

/**
 * Signs how far the trail stands, if it grew since it was signed last (SR-144). Only what is new is read: of the rows before, whole stretches
 * are kept as one hash. Not within a transaction: rows are only ever added. @returns the note, or null where there was nothing new.
 */
export async function signUpToNow({ db, keys, operator, now }: Context): Promise<string | null> {
  const size = (await findAuditHead(db.read))?.sequence ?? 0
  if (size <= (await signedSize(db))) return null
  await keepNodes(db, size)
  const at = instantText(now)
  const root = await hashOver(trailNodes(db.read), 0, size)
  const origin = trailOrigin(operator.baseUrl)
  const note = signCheckpoint({ origin, size, root, at }, keys.signer('checkpoints'))
  return db.transaction(async (tx) => {
    // the other process may have signed as much meanwhile
    const latest = await findLatestCheckpoint(tx)
    if (latest && latest.size >= size) return null
    await insertCheckpoint(tx, { size, at, note })
    return note
  })
}

const signedSize = async ({ read }: Db) => (await findLatestCheckpoint(read))?.size ?? 0

/** So many in one transaction, since a trail that was never signed may have millions of rows. */
const NODES_AT_ONCE = 200

/** Keeps the nodes that became whole, level by level. */
async function keepNodes(db: Db, size: number): Promise<void> {
  const read = trailNodes(db.read)
  for (let level = 1; FAN ** level <= size; level++) {
    const whole = Math.floor(size / FAN ** level)
    let place = await countNodes(db.read, level)
    while (place < whole) {
      const nodes: Parameters<typeof insertNodes>[1] = []
      for (; place < whole && nodes.length < NODES_AT_ONCE; place++)
        nodes.push({ level, place, hash: joined(await read(level - 1, place * FAN, FAN)) })
      await db.transaction((tx) => insertNodes(tx, nodes))
    }
  }
}
