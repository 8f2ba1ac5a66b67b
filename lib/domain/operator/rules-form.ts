import { z } from 'zod'
import {
  DESK_RULES,
  type DeskRules,
  deskRules,
  RULE_NAMES,
  type RuleName,
} from '#lib/domain/operator/desk-rules.ts'

/** What is typed for a rule, as the rule itself. */
function typedRule(name: RuleName): z.ZodType<unknown> {
  const rule = DESK_RULES[name]
  if (rule.ask === 'number') return wholeNumber(rule.min, rule.max)
  if (rule.ask === 'numbers') return percents
  const chosen = z.enum(rule.options, 'rule-missing')
  return typeof rule.fallback === 'boolean' ? chosen.transform((answer) => answer === 'yes') : chosen
}

/** Digits of any script; said with its bounds when it is none, or out of them. */
function wholeNumber(min: number, max: number) {
  return z.string('rule-missing').transform((typed, ctx): number => {
    const digits = typed.normalize('NFKC').trim()
    const value = /^\d{1,6}$/.test(digits) ? Number(digits) : Number.NaN
    if (value >= min && value <= max) return value
    ctx.addIssue({ code: 'custom', message: 'rule-number-invalid', params: { min, max } })
    return z.NEVER
  })
}

/** Percents between commas or spaces, however they are typed; kept rising. */
const percents = z.string('rule-shares-invalid').transform((typed, ctx): number[] => {
  const parts = typed
    .normalize('NFKC')
    .split(/[\s,;、%]+/)
    .filter(Boolean)
  const shares = [...new Set(parts.map((part) => (/^\d{1,2}$/.test(part) ? Number(part) : Number.NaN)))]
  const rising = shares.toSorted((a, b) => a - b)
  if (DESK_RULES.escalateAtPercent.schema.safeParse(rising).success) return rising
  ctx.addIssue({ code: 'custom', message: 'rule-shares-invalid' })
  return z.NEVER
})

/** The rules as an administrator types them, with the version that was shown. */
export const rulesForm = z.strictObject({
  ...Object.fromEntries(RULE_NAMES.map((name) => [name, typedRule(name)])),
  version: z.coerce.number().int().nonnegative(),
  /** Asked for only when the last factor is too old; the command says so (SR-100). */
  code: z.string().max(200, 'text-too-long').optional(),
}) as unknown as z.ZodType<DeskRules & { version: number; code?: string }>

/** The rules without what came beside them. */
export function rulesOf({ version: _, code: __, ...rules }: z.output<typeof rulesForm>): DeskRules {
  return deskRules.parse(rules)
}

/** The rules as the form's fields hold them. */
export function ruleFields(rules: DeskRules): Record<RuleName, string> {
  const fields = RULE_NAMES.map((name) => [name, fieldText(rules[name])] as const)
  return Object.fromEntries(fields) as Record<RuleName, string>
}

function fieldText(value: DeskRules[RuleName]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return Array.isArray(value) ? value.join(', ') : String(value)
}
