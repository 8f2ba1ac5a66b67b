import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { type RequestRow, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { closedNow } from '#lib/commands/steps/keep-record.ts'
import { dropMailOfEnded } from '#lib/commands/steps/leave-visit.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'

/**
 * Closes what is no request as spam, by hand or because its sender is blocked: nobody is written to, and nothing is
 * destroyed before its day, so that it can be taken back. The trail keeps where it stood.
 */
export async function setAsideAsSpam(
  context: Context,
  tx: Queries,
  request: RequestRow,
  by: 'hand' | 'block',
): Promise<Result<null>> {
  const closed = await closedNow(context, tx, request, 'spam')
  const at = closed.closedAt
  const saved = await saveRequest(tx, request, { ...closed, lastActivityAt: at })
  if (!saved) return failed('stale-version')
  await dropMailOfEnded(context, tx, saved)
  const payload = { from: request.status, by }
  const audit = { event: 'closed-as-spam', requestId: request.id, payload } as const
  await appendAudit(tx, { at, actor: context.actor, ...audit })
  return ok(null)
}
