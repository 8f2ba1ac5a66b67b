import { findLatestCheckpoint } from '#db/queries/audit-checkpoints.ts'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { trailOrigin } from '#lib/domain/audit/trail-origin.ts'
import { checkpointKey } from '#lib/platform/trail-checkpoint.ts'

/** How far the trail was signed last, with the note and the key that checks it. */
export type TrailCheckpoint = { size: number; at: string; note: string; key: string }

/** The newest signed checkpoint, for whoever may see the trail; null where nothing was signed yet. */
export async function readTrailCheckpoint(context: Context): Promise<TrailCheckpoint | null> {
  const { db, actor, keys, operator } = context
  if (!may(actor, 'view-audit')) return null
  const latest = await findLatestCheckpoint(db.read)
  if (!latest) return null
  return { ...latest, key: checkpointKey(trailOrigin(operator.baseUrl), keys.signer('checkpoints')) }
}
