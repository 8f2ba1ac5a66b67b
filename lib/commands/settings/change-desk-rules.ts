import { appendAudit } from '#db/queries/audit.ts'
import { saveDeskSetting } from '#db/queries/desk-settings.ts'
import type { Context } from '#lib/commands/context.ts'
import { type BroughtFactor, demandFreshFactor } from '#lib/commands/steps/fresh-factor.ts'
import type { SteppedUp } from '#lib/commands/steps/managed-staff.ts'
import { readVersionedRules } from '#lib/commands/steps/read-desk-rules.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { changedRules, type DeskRules } from '#lib/domain/operator/desk-rules.ts'
import { ruleFields } from '#lib/domain/operator/rules-form.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** `version` is the one that was shown, 0 before the first. */
export type RulesChange = BroughtFactor & { version: number; rules: DeskRules }

/**
 * Decides by which rules the desk works, from the next thing that happens on. What waits already keeps the time it was
 * given. Administrators only, with a fresh factor (SR-100).
 */
export async function changeDeskRules(context: Context, change: RulesChange): Promise<Result<SteppedUp>> {
  const staff = await staffWhoMay(context, 'manage-settings')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const seen = await readVersionedRules(context, tx)
    if (seen.version !== change.version) return failed('stale-version')
    const fresh = await demandFreshFactor(context, tx, change)
    if (!fresh.ok) return fresh
    const rules = changedRules(seen.rules, change.rules)
    if (rules.length === 0) return ok({ sessionSecret: fresh.value })
    const at = instantText(context.now)
    const version = seen.version + 1
    const by = { version, changedAt: at, changedBy: staff.value.staffId }
    await saveDeskSetting(tx, { name: 'rules', value: JSON.stringify(change.rules), ...by })
    const [before, after] = [ruleFields(seen.rules), ruleFields(change.rules)]
    const values = rules.map((name): [string, string] => [before[name], after[name]])
    const payload = { version, rules, values }
    await appendAudit(tx, { at, actor: staff.value, event: 'desk-rules-changed', payload })
    return ok({ sessionSecret: fresh.value })
  })
}
