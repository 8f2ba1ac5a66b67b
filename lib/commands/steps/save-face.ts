import { appendAudit } from '#db/queries/audit.ts'
import { findFace, insertFace } from '#db/queries/operator-faces.ts'
import type { Context } from '#lib/commands/context.ts'
import { type BroughtFactor, demandFreshFactor } from '#lib/commands/steps/fresh-factor.ts'
import type { SteppedUp } from '#lib/commands/steps/managed-staff.ts'
import { shownFace } from '#lib/commands/steps/shown-face.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import type { Face } from '#lib/domain/operator/face.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** `version` is the one that was shown, 0 before the first; `face` is everything about it that changes. */
export type FaceChange = BroughtFactor & { version: number; face: Partial<Face> }

/**
 * Shows the operator another way. What was shown before stays known, because requests were made under it.
 * Administrators only, with a fresh factor (SR-100).
 */
export async function saveFace(context: Context, input: FaceChange): Promise<Result<SteppedUp>> {
  const staff = await staffWhoMay(context, 'manage-settings')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const seen = (await findFace(tx))?.version ?? 0
    if (seen !== input.version) return failed('stale-version')
    const fresh = await demandFreshFactor(context, tx, input)
    if (!fresh.ok) return fresh
    const face = { ...(await shownFace(context, tx)), ...input.face }
    const at = instantText(context.now)
    const version = seen + 1
    await insertFace(tx, { version, face, changedAt: at, changedBy: staff.value.staffId })
    await appendAudit(tx, { at, actor: staff.value, event: 'operator-face-changed', payload: { version } })
    return ok({ sessionSecret: fresh.value })
  })
}
