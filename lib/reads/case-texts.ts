import type { CorrespondenceRow, NoteRow } from '#db/queries/messages.ts'
import type { CaseText } from '#lib/domain/requests/case-file.ts'
import type { CaseFiles } from '#lib/reads/case-files.ts'
import { openLetter, openNote, openOriginal } from '#lib/vault/request-texts.ts'
import type { Vault } from '#lib/vault/request-vault.ts'

/** Opens texts of a case, one at a time, with their author and files. */
export type CaseTexts = { letter(row: CorrespondenceRow): CaseText; note(row: NoteRow): CaseText }

export function caseTexts(vault: Vault, names: Record<string, string>, files: CaseFiles): CaseTexts {
  const nameOf = (staffId: string | null) => (staffId ? (names[staffId] ?? '') : null)
  return {
    letter(row) {
      const { id, kind, staffId, createdAt: at } = row
      const said = { body: openLetter(vault, row), original: openOriginal(vault, row) }
      return { id, kind, author: nameOf(staffId), at, ...said, files: files.of(id) }
    },
    note(row) {
      const { id, staffId, createdAt: at } = row
      return {
        id,
        kind: 'note',
        author: nameOf(staffId),
        at,
        body: openNote(vault, row),
        original: null,
        files: [],
      }
    },
  }
}
