import { deleteAbsence } from '#db/queries/absences.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { whoMaySayAway } from '#lib/commands/steps/absence-authority.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Somebody is back, or does not go away after all. Nothing happens if nobody said that they were away. */
export async function endAbsence(context: Context, { staffId }: { staffId: string }): Promise<Result<null>> {
  const staff = await whoMaySayAway(context, staffId)
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const at = instantText(context.now)
    if (await deleteAbsence(tx, staffId))
      await appendAudit(tx, { at, actor: staff.value, event: 'absence-ended', payload: { staffId } })
    return ok(null)
  })
}
