import type { Queries } from '#db/client.ts'
import { listIdentityEvents } from '#db/queries/identity.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { caseAssurance } from '#lib/commands/steps/case-assurance.ts'
import type { Effects } from '#lib/domain/requests/effects.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { sinceDoubt } from '#lib/domain/verification/identity-events.ts'
import { levelNeeded } from '#lib/domain/verification/minimum.ts'

/**
 * Nothing goes out, is changed or is erased while less is shown of who asks than the right needs, unless a second person
 * decided to go without; that person cannot be the one who answers (SR-074, SR-075).
 */
export async function identityIsShown(
  context: Context,
  tx: Queries,
  { request, effects }: { request: RequestRow; effects: Effects },
): Promise<Result<null>> {
  const needed = levelNeeded(request.kind, effects)
  if (needed === 0) return ok(null)
  const { level } = await caseAssurance(context, tx, request)
  if (level >= needed) return ok(null)
  const { actor } = context
  const events = await listIdentityEvents(tx, request.id)
  const overridden = sinceDoubt(events).filter(({ what }) => what === 'overridden')
  if (overridden.length === 0) return failed('identity-below')
  const byAnother = overridden.some(({ staffId }) => actor.type !== 'staff' || actor.staffId !== staffId)
  return byAnother ? ok(null) : failed('override-own')
}
