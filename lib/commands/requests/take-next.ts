import { findMostUrgent } from '#db/queries/workloads.ts'
import type { Context } from '#lib/commands/context.ts'
import { giveCase } from '#lib/commands/steps/give-case.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'

/**
 * Gives whoever asks the most urgent open case that nobody has. It is found and taken in one transaction, so that two
 * who ask at once get two cases. `nothing-to-take` where there is none that they may see.
 */
export async function takeNext(context: Context): Promise<Result<{ reference: string; version: number }>> {
  const staff = await staffWhoMay(context, 'assign-request')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  return context.db.transaction(async (tx) => {
    const next = await findMostUrgent(tx, staffId)
    const taken = next && (await giveCase(context, tx, next, staffId))
    return taken ? ok({ reference: taken.reference, version: taken.version }) : failed('nothing-to-take')
  })
}
