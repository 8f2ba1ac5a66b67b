import type { Queries } from '#db/client.ts'
import { findMergedInto, listMergedInto } from '#db/queries/case-links.ts'
import { findRequestLinkedTo, type RequestRow } from '#db/queries/requests.ts'
import { findStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { shieldFrom } from '#lib/commands/steps/shields.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'

/**
 * Hides a case from a colleague, because it is by or about them, and what belongs to it. Of oneself everybody may say it who sees the case; of
 * others a lead or an administrator. @returns whether it was of oneself: then whoever did it does not see it any more.
 */
export async function shieldCase(
  context: Context,
  input: SeenCase & { staffId: string },
): Promise<Result<{ isSelf: boolean }>> {
  const { actor } = context
  const { staffId } = input
  const isSelf = actor.type === 'staff' && actor.staffId === staffId
  const staff = await staffWhoMay(context, isSelf ? 'view-request' : 'shield-case')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'note' })
    if (!found.ok) return found
    if (!(await findStaff(tx, staffId))) return fieldFailed('colleague', 'colleague-unknown')
    const { request } = found.value
    for (const requestId of [request.id, ...(await belongingTo(tx, request))])
      await shieldFrom(context, tx, { staffId, requestId, because: 'declared' })
    return ok({ isSelf })
  })
}

/** Its appeal or what it is an appeal against, and what was put together with it. @returns their ids. */
async function belongingTo(tx: Queries, { id, linkedToId }: RequestRow): Promise<string[]> {
  const appeal = await findRequestLinkedTo(tx, id)
  const merged = [await findMergedInto(tx, id), ...(await listMergedInto(tx, id))]
  return [linkedToId, appeal?.id, ...merged].filter((each) => typeof each === 'string')
}
