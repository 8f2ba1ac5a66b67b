import { erases } from '#lib/domain/requests/copy-first.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'

/** What an answer does that nobody can take back. */
export type Effects = {
  /** Personal data goes out: files of any letter, or the words that answer a request for a copy. */
  releases: boolean
  /** Something is gone or out of reach afterwards. */
  erases: boolean
  /** What is held about the person is changed. */
  corrects: boolean
}

const GIVING: readonly Outcome[] = ['granted', 'partly-granted']

/** The effects of a letter with so many files; `outcome` is null where it decides nothing (SR-075). */
export function effectsOf(kind: Kind, outcome: Outcome | null, files: number): Effects {
  const gives = outcome !== null && GIVING.includes(outcome)
  return {
    releases: files > 0 || (kind === 'access' && gives),
    erases: outcome !== null && (kind === 'deletion' || kind === 'cancellation') && erases(outcome),
    corrects: kind === 'correction' && gives,
  }
}

/** What of it weighs most, as a word: to whoever is told before it is done. */
export type Gravest = 'erase' | 'correct' | 'release'

export function gravestOf({ erases, corrects }: Effects): Gravest {
  if (erases) return 'erase'
  return corrects ? 'correct' : 'release'
}
