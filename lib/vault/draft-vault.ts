import type { DraftFileRow } from '#db/queries/draft-files.ts'
import type { DraftAnswers } from '#lib/domain/requests/intake.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'
import type { Keys } from '#lib/platform/keys.ts'
import type { FileFacts } from '#lib/vault/file-vault.ts'

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
 * Fingerprint of a draft's answers and files, shown in the form and compared when it is sent. Under a key, since it is stored
 * with the submission and a bare hash of a name and an address could be guessed.
 */
export function digestAnswers(
  keys: Keys,
  answers: DraftAnswers,
  files: readonly { id: string }[] = [],
): string {
  const ids = files.map(({ id }) => id).join('|')
  return keys.deriveToken('answers-digest', JSON.stringify(answers) + ids)
}

const filePlaceOf = (column: 'key' | 'facts', { id, draftHash }: Pick<DraftFileRow, 'id' | 'draftHash'>) =>
  `draft_files.sealed_${column}|${draftHash}|${id}`

/** A file's key and facts, sealed as drafts are and bound to their row. */
export function sealDraftFile(
  keys: Keys,
  row: Pick<DraftFileRow, 'id' | 'draftHash'>,
  { key, facts }: { key: Buffer; facts: FileFacts },
): Pick<DraftFileRow, 'sealedKey' | 'sealedFacts'> {
  return {
    sealedKey: keys.seal(filePlaceOf('key', row), key.toString('base64url')),
    sealedFacts: keys.seal(filePlaceOf('facts', row), JSON.stringify(facts)),
  }
}

export function openDraftFile(keys: Keys, row: DraftFileRow): { key: Buffer; facts: FileFacts } {
  const key = Buffer.from(keys.open(filePlaceOf('key', row), row.sealedKey), 'base64url')
  return { key, facts: JSON.parse(keys.open(filePlaceOf('facts', row), row.sealedFacts)) }
}
