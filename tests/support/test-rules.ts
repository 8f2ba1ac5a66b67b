import type { DeskRules } from '#lib/domain/operator/desk-rules.ts'

/** The rules most tests work by: nothing waits and nobody else has to agree. Tests of a rule bring their own. */
export const TEST_RULES = {
  undoSeconds: 0,
  approval: 'single',
  singleHoldDays: 0,
  erasureHoldDays: 0,
  otherMailboxHoldHours: 0,
  completeness: 'off',
  wrongPersonGuard: 'off',
} satisfies Partial<DeskRules>
