import type { LetterState } from '#lib/domain/letters/lifecycle.ts'
import type { DeskRules } from '#lib/domain/operator/desk-rules.ts'
import type { Effects } from '#lib/domain/requests/effects.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'

type Rules = Pick<
  DeskRules,
  | 'undoSeconds'
  | 'reviewLetters'
  | 'approval'
  | 'singleHoldDays'
  | 'erasureHoldDays'
  | 'otherMailboxHoldHours'
>

/** What a letter waits for before it goes. */
export type Demands = {
  review: boolean
  approval: boolean
  holdHours: number
  undoSeconds: number
}

export type ToDemand = {
  effects: Effects
  /** It decides the case. */
  decides: boolean
  /** Nobody has found the person’s mailbox on file. */
  otherMailbox: boolean
}

/**
 * What the desk’s rules ask of a letter (SR-080, SR-082). Where one person is enough, what that person does waits
 * longer. What gives a correction holds as long as files to another mailbox do.
 */
export function demandsOf(rules: Rules, { effects, decides, otherMailbox }: ToDemand): Demands {
  const { releases, erases, corrects } = effects
  const grave = releases || erases
  const alone = rules.approval === 'single' && grave ? rules.singleHoldDays * 24 : 0
  const holds = [
    alone,
    erases ? rules.erasureHoldDays * 24 : 0,
    corrects || (releases && otherMailbox) ? rules.otherMailboxHoldHours : 0,
  ]
  return {
    review: rules.reviewLetters && (decides || grave),
    approval: rules.approval === 'two-person' && grave,
    holdHours: Math.max(...holds),
    undoSeconds: rules.undoSeconds,
  }
}

/** What a letter has behind it. */
type Passed = { reviewed: boolean; approved: boolean; held: boolean }

/** Where a letter goes next: to whoever has to look at it, into its hold, or on its way; null where nothing keeps it. */
export function nextState(demands: Demands, { reviewed, approved, held }: Passed): LetterState | null {
  if (demands.review && !reviewed) return 'in-review'
  if (demands.approval && !approved) return 'awaiting-approval'
  if (demands.holdHours > 0 && !held) return 'cooling-off'
  return demands.undoSeconds > 0 && !held ? 'going' : null
}

/** Whoever approves files looks through them for data of other people, and says so (SR-127). */
export function checkedForOthers(files: number, noThirdParty: boolean): Result<null> {
  return files > 0 && !noThirdParty ? fieldFailed('noThirdParty', 'no-third-party-missing') : ok(null)
}
