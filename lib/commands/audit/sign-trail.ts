import { z } from 'zod'
import type { Queries } from '#db/client.ts'
import { findLatestCheckpoint, insertCheckpoint, listHashesAfter } from '#db/queries/audit-checkpoints.ts'
import { findFact, saveFact, TRAIL_TREE } from '#db/queries/store-facts.ts'
import type { Context } from '#lib/commands/context.ts'
import { trailOrigin } from '#lib/domain/audit/trail-origin.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { EMPTY_TREE, grown, rootOf, type Tree } from '#lib/platform/merkle-tree.ts'
import { signCheckpoint } from '#lib/platform/trail-checkpoint.ts'

const PAGE = 5000

/**
 * Signs how far the trail stands, if it grew since it was signed last (SR-144). Only the rows since then are read: the tree over those
 * before is kept. @returns the note, or null where there was nothing new.
 */
export async function signTrail(context: Context): Promise<Result<string | null>> {
  if (context.actor.type !== 'system') return failed('not-permitted')
  const { db, keys, operator, now } = context
  const tree = await wholeTree(db.read)
  const size = (await findLatestCheckpoint(db.read))?.size ?? 0
  if (tree.size <= size) return ok(null)
  const at = instantText(now)
  const origin = trailOrigin(operator.baseUrl)
  const note = signCheckpoint({ origin, size: tree.size, root: rootOf(tree), at }, keys.signer('checkpoints'))
  return db.transaction(async (tx) => {
    await insertCheckpoint(tx, { size: tree.size, at, note })
    await saveFact(tx, TRAIL_TREE, JSON.stringify(tree))
    return ok(note)
  })
}

const storedTree = z.strictObject({ size: z.int().nonnegative(), subtrees: z.array(z.string()) })

/** The tree over every row there is. Rows are only ever added, so they may be read outside of the transaction. */
async function wholeTree(db: Queries): Promise<Tree> {
  const kept = await findFact(db, TRAIL_TREE)
  let tree: Tree = kept ? storedTree.parse(JSON.parse(kept)) : EMPTY_TREE
  for (;;) {
    const hashes = await listHashesAfter(db, tree.size, PAGE)
    tree = grown(tree, hashes)
    if (hashes.length < PAGE) return tree
  }
}
