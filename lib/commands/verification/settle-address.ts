import { findAddressChange, saveAddressChange } from '#db/queries/address-changes.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { noteReason } from '#lib/commands/steps/note-reason.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { addressState } from '#lib/domain/verification/address-change.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * A colleague has found out who stopped a change of address and why: the request goes on, under the address it has. Only
 * somebody else than who answers it may say so (SR-081); how they found out is kept as a note.
 */
export async function settleAddress(
  context: Context,
  input: SeenCase & { body: string },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'settle-address')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'note' })
    if (!found.ok) return found
    const { request } = found.value
    const change = await findAddressChange(tx, request.id)
    if (!change || addressState(change, context.now).code !== 'frozen') return failed('wrong-status')
    if (request.assigneeId === staffId) return failed('second-person-needed')
    const at = instantText(context.now)
    if (!(await saveRequest(tx, request, { lastActivityAt: at }))) return failed('stale-version')
    await saveAddressChange(tx, change.id, { settledAt: at, settledBy: staffId })
    await noteReason(context, tx, found.value, { staffId, body: input.body })
    const audit = { event: 'address-settled', requestId: request.id, payload: {} } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
