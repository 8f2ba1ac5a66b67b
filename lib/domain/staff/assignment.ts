import type { LawId } from '#lib/domain/clock/law.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'

/** Most rules a desk keeps, and most people who take turns in one. */
export const RULES_MAX = 100
export const TURNS_MAX = 50

/** The choice, where work is handed over, of giving it out by the rules instead of to one person. */
export const BY_RULE = 'by-rule'

/** What a rule is about; null is any. */
export type RuleScope = { kind: Kind | null; law: LawId | null }

/** Who gets a case that opens; who takes turns is in the order of the turns. */
export type AssignmentRule = RuleScope & {
  id: string
  staffIds: readonly string[]
  /** Who had the last turn; null before the first. */
  lastStaffId: string | null
  /** Its place among rules that are as narrow. */
  place: number
}

/** What is known of colleagues at the moment a case opens. */
export type Colleagues = {
  /** Whether somebody can be given this case, were they here. */
  canTake(staffId: string): boolean
  isAway(staffId: string): boolean
  /** Who stands in for somebody; null for nobody. */
  standInOf(staffId: string): string | null
}

/** Whose turn it is and who gets the case: themselves, or whoever stands in for them. */
export type Turn = { ruleId: string; turnOf: string; to: string }

/** How narrow a rule is: its kind weighs more than its law. */
export function narrowness({ kind, law }: RuleScope): number {
  return (kind ? 2 : 0) + (law ? 1 : 0)
}

/** The narrowest first, and of those as narrow the one that was put first. */
export function byNarrowness(one: AssignmentRule, other: AssignmentRule): number {
  return narrowness(other) - narrowness(one) || one.place - other.place || (one.id < other.id ? -1 : 1)
}

/**
 * Who gets a case that opens. Only the narrowest rules that fit are asked (kind and law, then kind, then law, then
 * everything), in their order, and of each whoever's turn it is. Null: nobody of them can take it, and it waits.
 */
export function chooseByRule(
  asked: { kind: string; law: string },
  rules: readonly AssignmentRule[],
  colleagues: Colleagues,
): Turn | null {
  const fitting = rules.filter((rule) => fits(rule, asked)).toSorted(byNarrowness)
  const [narrowest] = fitting
  if (!narrowest) return null
  for (const rule of fitting.filter((each) => narrowness(each) === narrowness(narrowest))) {
    const turn = nextTurn(rule, colleagues)
    if (turn) return { ruleId: rule.id, ...turn }
  }
  return null
}

function fits({ kind, law }: RuleScope, asked: { kind: string; law: string }): boolean {
  return (kind === null || kind === asked.kind) && (law === null || law === asked.law)
}

/**
 * Whose turn it is: the first after whoever had the last one who can take it. Somebody who is away is taken for their
 * stand-in, whose own turn that is not; where nobody stands in who can, their turn passes.
 */
export function nextTurn(
  { staffIds, lastStaffId }: Pick<AssignmentRule, 'staffIds' | 'lastStaffId'>,
  colleagues: Colleagues,
): Omit<Turn, 'ruleId'> | null {
  const last = lastStaffId === null ? -1 : staffIds.indexOf(lastStaffId)
  const order = [...staffIds.slice(last + 1), ...staffIds.slice(0, last + 1)]
  for (const turnOf of order) {
    const to = takerFor(turnOf, colleagues)
    if (to) return { turnOf, to }
  }
  return null
}

/** Themselves, or their stand-in while they are away; nobody stands in for a stand-in. */
function takerFor(staffId: string, { canTake, isAway, standInOf }: Colleagues): string | null {
  const to = isAway(staffId) ? standInOf(staffId) : staffId
  return to && !isAway(to) && canTake(to) ? to : null
}
