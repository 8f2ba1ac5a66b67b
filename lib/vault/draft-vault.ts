import type { DraftAnswers } from '#lib/domain/requests/intake.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'
import type { Keys } from '#lib/platform/keys.ts'

/** Seals a draft's answers under the system key, bound to its row. */
export function sealDraft(keys: Keys, secretHash: string, answers: DraftAnswers): string {
  return keys.seal(`drafts|${secretHash}`, JSON.stringify(answers))
}

/** Opens a stored draft. It was validated part by part before it was sealed. */
export function openDraft(keys: Keys, row: { secretHash: string; sealedAnswers: string }): DraftAnswers {
  const stored: StoredDraft = JSON.parse(keys.open(`drafts|${row.secretHash}`, row.sealedAnswers))
  const { kind, ...answers } = stored
  return kind ? { kinds: [kind], ...answers } : answers
}

/** Drafts begun on the first version of the form have room for one right only. */
type StoredDraft = DraftAnswers & { kind?: AskedKind }

/**
 * Fingerprint of a draft's answers, shown in the form and compared when it is sent. Under a key, since it is stored
 * with the submission and a bare hash of a name and an address could be guessed.
 */
export function digestAnswers(keys: Keys, answers: DraftAnswers): string {
  return keys.deriveToken('answers-digest', JSON.stringify(answers))
}
