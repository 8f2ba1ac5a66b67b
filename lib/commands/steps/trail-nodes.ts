import type { Queries } from '#db/client.ts'
import { listHashesAfter, listNodes } from '#db/queries/audit-checkpoints.ts'
import type { ReadNodes } from '#lib/platform/merkle-proof.ts'

/** The nodes of the tree over the trail as they are kept; its leaves are the rows. Throws where one is missing. */
export function trailNodes(db: Queries): ReadNodes {
  return async (level, place, count) => {
    const hashes =
      level === 0 ? await listHashesAfter(db, place, count) : await listNodes(db, level, place, count)
    if (hashes.length !== count) throw new Error(`Nodes of level ${level} from ${place} on are missing.`)
    return hashes
  }
}
