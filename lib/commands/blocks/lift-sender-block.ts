import { appendAudit } from '#db/queries/audit.ts'
import { liftBlock } from '#db/queries/blocks.ts'
import type { Context } from '#lib/commands/context.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Lifts a block: what its sender files from now on comes into the queue. What was kept apart stays so until brought back. */
export async function liftSenderBlock(context: Context, { block }: { block: string }): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'manage-blocks')
  if (!staff.ok) return staff
  const at = instantText(context.now)
  return context.db.transaction(async (tx) => {
    const lifted = await liftBlock(tx, block, { liftedAt: at, liftedBy: staff.value.staffId })
    if (!lifted) return failed('not-found')
    const { what, requestId } = lifted
    const about = requestId ? { requestId } : {}
    const audit = { event: 'block-lifted', ...about, payload: { what } } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
