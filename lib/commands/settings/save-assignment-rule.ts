import type { Queries } from '#db/client.ts'
import {
  insertRule,
  type KeptRule,
  listRules,
  saveRule,
  saveRulePlace,
} from '#db/queries/assignment-rules.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { listStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { canHandle } from '#lib/domain/access/permissions.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { RULES_MAX } from '#lib/domain/staff/assignment.ts'
import type { AssignmentRuleAnswers } from '#lib/domain/staff/assignment-forms.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'

/** `id` is null for a new rule, whose `version` is 0; else the version that was shown. */
export type RuleToKeep = { id: string | null; version: number; answers: AssignmentRuleAnswers }

/**
 * Makes a rule by which cases that open from now on are given out, or changes or moves one. Who had the last turn
 * keeps it, unless they take no more turns. @returns its id.
 */
export async function saveAssignmentRule(
  context: Context,
  { id, version, answers }: RuleToKeep,
): Promise<Result<string>> {
  const staff = await staffWhoMay(context, 'manage-assignment')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const rules = await listRules(tx)
    const before = rules.find((rule) => rule.id === id)
    if (id && !before) return failed('not-found')
    if ((before?.version ?? 0) !== version) return failed('stale-version')
    if (!before && rules.length >= RULES_MAX)
      return fieldFailed('place', 'rules-too-many', { max: RULES_MAX })
    if (!(await areAble(tx, answers.staffIds))) return fieldFailed('staffIds', 'assignee-unknown')
    const rule = ruleOf(context, before, answers)
    if (!before) await insertRule(tx, rule)
    else if (!(await saveRule(tx, { ...rule, version }))) return failed('stale-version')
    await order(tx, rules, rule)
    const payload = { ruleId: rule.id, version: rule.version, people: rule.staffIds.length }
    const at = instantText(context.now)
    await appendAudit(tx, { at, actor: staff.value, event: 'assignment-rule-saved', payload })
    return ok(rule.id)
  })
}

/** Whether all of them answer requests and are there. */
async function areAble(tx: Queries, staffIds: readonly string[]): Promise<boolean> {
  const people = await listStaff(tx)
  const able = people.filter((one) => !one.disabledAt && canHandle(one.role)).map(({ id }) => id)
  return staffIds.every((staffId) => able.includes(staffId))
}

function ruleOf(
  { now }: Context,
  before: KeptRule | undefined,
  { kind, law, staffIds, place }: AssignmentRuleAnswers,
): KeptRule {
  const last = before?.lastStaffId ?? null
  return {
    id: before?.id ?? newId(now),
    ...{ kind, law, staffIds, place },
    lastStaffId: last && staffIds.includes(last) ? last : null,
    version: (before?.version ?? 0) + 1,
  }
}

/** Writes it where it was put, and moves those after it. */
async function order(tx: Queries, rules: readonly KeptRule[], { id, place }: KeptRule): Promise<void> {
  const others = rules.map((rule) => rule.id).filter((each) => each !== id)
  const placed = others.toSpliced(place - 1, 0, id)
  for (const [at, each] of placed.entries()) await saveRulePlace(tx, { id: each, place: at + 1 })
}
