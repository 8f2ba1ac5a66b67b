import type { Context } from '#lib/commands/context.ts'
import { trailNodes } from '#lib/commands/steps/trail-nodes.ts'
import { inclusionProof } from '#lib/platform/merkle-proof.ts'
import { readTrailCheckpoint, type TrailCheckpoint } from '#lib/reads/trail-checkpoint.ts'

/** For each line of the trail that was signed what leads from its hash to the signed root (RFC 9162, 2.1.3), hex. */
export type TrailProofs = TrailCheckpoint & { lines: { sequence: number; proof: string[] }[] }

/** Proofs that lines are in the trail as it was signed last (SR-146); null where nothing was signed yet. */
export async function readTrailProofs(
  context: Context,
  sequences: readonly number[],
): Promise<TrailProofs | null> {
  const signed = await readTrailCheckpoint(context)
  if (!signed) return null
  const nodes = trailNodes(context.db.read)
  const lines: TrailProofs['lines'] = []
  for (const sequence of sequences.filter((each) => each <= signed.size))
    lines.push({ sequence, proof: await inclusionProof(nodes, sequence - 1, signed.size) })
  return { ...signed, lines }
}
