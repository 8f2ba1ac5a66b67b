import type { LetterRow, LetterVersionRow } from '#db/queries/letters.ts'
import type { Vault } from '#lib/vault/request-vault.ts'

/** Why a letter came back to its author: a colleague’s comment, or a problem that kept it from going. */
export type CameBack =
  | { because: 'review' | 'approval' | 'stopped'; comment: string; staffId: string }
  | {
      because: 'problem'
      code: string
    }

/** What a letter holds: the answers of its form, the files that were sent off with it, and why it came back. */
export type KeptLetter = {
  values: Record<string, unknown>
  files: string[]
  back: CameBack | null
}

export function sealLetterContent(vault: Vault, letterId: string, kept: KeptLetter): string {
  return vault.seal('letters.sealed_content', letterId, JSON.stringify(kept))
}

export function openLetterContent(vault: Vault, row: Pick<LetterRow, 'id' | 'sealedContent'>): KeptLetter {
  return JSON.parse(vault.open('letters.sealed_content', row.id, row.sealedContent))
}

type Values = KeptLetter['values']

export function sealLetterVersion(vault: Vault, versionId: string, values: Values): string {
  return vault.seal('letter_versions.sealed_content', versionId, JSON.stringify(values))
}

export function openLetterVersion(vault: Vault, row: Pick<LetterVersionRow, 'id' | 'sealedContent'>): Values {
  return JSON.parse(vault.open('letter_versions.sealed_content', row.id, row.sealedContent))
}
