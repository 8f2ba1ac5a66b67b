import type { Context } from '#lib/commands/context.ts'
import { type StaffActor, staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { ok, type Result } from '#lib/domain/result.ts'

/** Who may say that somebody is away: whoever it is, and leads. */
export async function whoMaySayAway(context: Context, staffId: string): Promise<Result<StaffActor>> {
  const { actor } = context
  if (actor.type === 'staff' && actor.staffId === staffId) return ok(actor)
  return staffWhoMay(context, 'manage-absences')
}
