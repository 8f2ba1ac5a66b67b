import { appendAudit } from '#db/queries/audit.ts'
import { saveRequest } from '#db/queries/requests.ts'
import { saveStopped } from '#db/queries/withdrawals.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

type Stopping = SeenCase & { stopped: string[] }

/** The purposes that a person withdrew from were stopped in the operator's systems; the person sees since when. */
export async function stopPurposes(context: Context, input: Stopping): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'stop-purposes')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'note' })
    if (!found.ok) return found
    const { request } = found.value
    const at = instantText(context.now)
    const by = { stoppedAt: at, stoppedBy: staff.value.staffId }
    const purposes = await saveStopped(tx, { requestId: request.id, purposes: input.stopped }, by)
    if (purposes.length === 0) return fieldFailed('stopped', 'purpose-not-running')
    const saved = await saveRequest(tx, request, { lastActivityAt: at })
    if (!saved) return failed('stale-version')
    const audit = { event: 'purposes-stopped', requestId: request.id, payload: { purposes } } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
