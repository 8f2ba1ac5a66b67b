import { deleteRule, listRules } from '#db/queries/assignment-rules.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Deletes a rule; the cases it gave out stay where they are. */
export async function deleteAssignmentRule(
  context: Context,
  { id, version }: { id: string; version: number },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'manage-assignment')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    if (!(await listRules(tx)).some((rule) => rule.id === id)) return failed('not-found')
    if (!(await deleteRule(tx, { id, version }))) return failed('stale-version')
    const at = instantText(context.now)
    const payload = { ruleId: id }
    await appendAudit(tx, { at, actor: staff.value, event: 'assignment-rule-deleted', payload })
    return ok(null)
  })
}
