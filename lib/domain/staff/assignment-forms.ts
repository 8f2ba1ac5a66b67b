import { z } from 'zod'
import { LAW_IDS } from '#lib/domain/clock/law.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'
import { RULES_MAX, TURNS_MAX } from '#lib/domain/staff/assignment.ts'

const anyOf = <const Value extends string>(values: readonly Value[], problem: string) =>
  z
    .union([z.literal(''), z.enum(values)], problem)
    .optional()
    .transform((chosen) => chosen || null)

/** Who takes turns, as it is kept. */
export const keptStaffIds = z.array(z.string())

/** 0 for a rule that is new. */
const version = z.coerce.number().int().nonnegative()
const staffId = z.string().min(1).max(64, 'assignee-unknown')

/** One rule of assignment: what it is about, who takes turns (in the order of the list), and where it stands. */
export const assignmentRuleForm = z.strictObject({
  version,
  kind: anyOf(KINDS, 'rule-kind-unknown'),
  law: anyOf(LAW_IDS, 'rule-law-unknown'),
  staffIds: z
    .array(staffId, 'rule-people-missing')
    .min(1, 'rule-people-missing')
    .max(TURNS_MAX, 'assignee-unknown')
    .transform((ids) => [...new Set(ids)]),
  place: z.coerce.number('rule-place-unknown').int().min(1, 'rule-place-unknown').max(RULES_MAX),
})
export type AssignmentRuleAnswers = Omit<z.output<typeof assignmentRuleForm>, 'version'>

export const deleteRuleForm = z.strictObject({ version })
