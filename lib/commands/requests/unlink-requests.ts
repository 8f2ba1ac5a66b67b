import { appendAudit } from '#db/queries/audit.ts'
import { deleteCaseLink, findCaseLink } from '#db/queries/case-links.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Takes back what was said of two cases. What was put together is taken apart by reopening it, not here. */
export async function unlinkRequests(
  context: Context,
  { reference, other }: { reference: string; other: string },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'link-requests')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const one = await findDeskCase(context, tx, reference)
    const another = await findDeskCase(context, tx, other)
    if (!one || !another) return failed('not-found')
    const before = await findCaseLink(tx, one.id, another.id)
    if (!before) return ok(null)
    if (before.what === 'merged') return failed('wrong-status')
    await deleteCaseLink(tx, one.id, another.id)
    const at = instantText(context.now)
    for (const [requestId, otherId] of [
      [one.id, another.id],
      [another.id, one.id],
    ] as const) {
      const audit = { event: 'cases-unlinked', requestId, payload: { otherId } } as const
      await appendAudit(tx, { at, actor: staff.value, ...audit })
    }
    return ok(null)
  })
}
