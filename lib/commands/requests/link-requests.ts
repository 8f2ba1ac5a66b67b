import { appendAudit } from '#db/queries/audit.ts'
import { findCaseLink, saveCaseLink } from '#db/queries/case-links.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** How two cases were found to stand to each other. `different`: looked at, and never proposed again. */
export type Link = { reference: string; other: string; what: 'related' | 'different' }

/** Says that two cases belong together, or that they do not. What was put together stays so. */
export async function linkRequests(
  context: Context,
  { reference, other, what }: Link,
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'link-requests')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  return context.db.transaction(async (tx) => {
    const one = await findDeskCase(context, tx, reference)
    const another = await findDeskCase(context, tx, other)
    if (!one || !another || one.id === another.id) return failed('not-found')
    const before = await findCaseLink(tx, one.id, another.id)
    if (before?.what === 'merged') return failed('wrong-status')
    if (before?.what === what) return ok(null)
    const at = instantText(context.now)
    await saveCaseLink(tx, { requestId: one.id, otherId: another.id, what, staffId, createdAt: at })
    for (const [requestId, otherId] of [
      [one.id, another.id],
      [another.id, one.id],
    ] as const) {
      const payload = { otherId, what }
      await appendAudit(tx, { at, actor: staff.value, event: 'cases-linked', requestId, payload })
    }
    return ok(null)
  })
}
