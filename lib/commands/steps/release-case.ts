import type { Queries } from '#db/client.ts'
import { findRequest, type RequestRow, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { endHoldNotice } from '#lib/commands/steps/hold-notice.ts'
import { nextStatusOf } from '#lib/domain/requests/lifecycle.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** A case waits for nothing any more: its hold is over, and the link that could stop it is of no use. What is closed stays closed. */
export async function releaseCase(
  context: Context,
  tx: Queries,
  request: RequestRow,
): Promise<Result<RequestRow>> {
  const at = instantText(context.now)
  await endHoldNotice(context, tx, request.id)
  const status = nextStatusOf(request, request.status === 'held' ? 'release' : 'note')
  if (!status.ok) return status
  const now = (await findRequest(tx, request.id)) ?? request
  const saved = await saveRequest(tx, now, { status: status.value, lastActivityAt: at })
  return saved ? ok(saved) : failed('stale-version')
}
