import type { Queries } from '#db/client.ts'
import { listAuditAfter } from '#db/queries/audit.ts'
import { type AuditRow, findBrokenLink } from '#lib/platform/audit-chain.ts'
import { EMPTY_TREE, grown, rootOf, type Tree } from '#lib/platform/merkle-tree.ts'
import type { Checkpoint } from '#lib/platform/trail-checkpoint.ts'

const PAGE = 5000

/**
 * Walks the whole trail, row by row, and holds it against checkpoints, the shortest first (SR-145).
 * @returns its last row. @throws with the first row that does not fit its chain, else with the rows that are not those that were signed.
 */
export async function walkTrail(
  db: Queries,
  checkpoints: readonly Checkpoint[],
): Promise<AuditRow | undefined> {
  let last: AuditRow | undefined
  let tree = EMPTY_TREE
  const ahead = [...checkpoints]
  let proven = 0
  for (;;) {
    const rows = await listAuditAfter(db, last?.sequence ?? 0, PAGE)
    const broken = findBrokenLink(rows, last)
    if (broken !== null) throw new Error(`The audit trail is broken at sequence ${broken}.`)
    const hashes = rows.map(({ hash }) => hash)
    while (ahead[0] && ahead[0].size <= tree.size + hashes.length) {
      const [next] = ahead.splice(0, 1)
      if (!next) break
      tree = grown(tree, hashes.splice(0, next.size - tree.size))
      assertSigned(tree, next, proven)
      proven = next.size
    }
    tree = grown(tree, hashes)
    last = rows.at(-1) ?? last
    if (rows.length < PAGE) break
  }
  const [missing] = ahead
  if (missing)
    throw new Error(
      `The audit trail was cut: rows ${tree.size + 1} to ${missing.size}, signed on ${missing.at}, are not there.`,
    )
  return last
}

/** The chain is whole, so whoever changed a row has made all hashes after it anew; only what was signed can tell. */
function assertSigned(tree: Tree, { size, root, at }: Checkpoint, proven: number): void {
  if (rootOf(tree) === root) return
  throw new Error(
    `The audit trail was rewritten: its first ${size} rows are not those that were signed on ${at}. ${
      proven > 0 ? `Rows 1 to ${proven} are as they were signed; one of ${proven + 1} to ${size} is not.` : ''
    }`.trim(),
  )
}
