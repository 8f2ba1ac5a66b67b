import type { CorrespondenceRow, NoteRow } from '#db/queries/messages.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { CaseDecision } from '#lib/domain/requests/case-file.ts'
import type { Details } from '#lib/domain/requests/intake.ts'
import type { Vault } from '#lib/vault/request-vault.ts'

export function sealDecision(vault: Vault, requestId: string, decision: CaseDecision): string {
  return vault.seal('requests.sealed_decision', requestId, JSON.stringify(decision))
}

/** Null while undecided. */
export function openDecision(
  vault: Vault,
  row: Pick<RequestRow, 'id' | 'sealedDecision'>,
): CaseDecision | null {
  return row.sealedDecision
    ? JSON.parse(vault.open('requests.sealed_decision', row.id, row.sealedDecision))
    : null
}

/** The answers of a request with their kind, as they were validated before they were sealed; null once erased. */
export function openDetails(
  vault: Vault,
  row: Pick<RequestRow, 'id' | 'kind' | 'sealedAnswers'>,
): Details | null {
  if (!row.sealedAnswers) return null
  const details = JSON.parse(vault.open('requests.sealed_answers', row.id, row.sealedAnswers))
  return { kind: row.kind, details } as Details
}

export function openLetter(vault: Vault, row: CorrespondenceRow): string {
  return vault.open('correspondence.sealed_body', row.id, row.sealedBody)
}

/** What staff wrote, where the person was answered in another language; null where it is the letter itself. */
export function openOriginal(vault: Vault, row: CorrespondenceRow): string | null {
  return row.sealedOriginal ? vault.open('correspondence.sealed_original', row.id, row.sealedOriginal) : null
}

export function openNote(vault: Vault, row: NoteRow): string {
  return vault.open('notes.sealed_body', row.id, row.sealedBody)
}

/** Why a record may not be destroyed, and who said so. */
export type LegalHold = { reason: string; staffId: string }

export function sealLegalHold(vault: Vault, requestId: string, hold: LegalHold): string {
  return vault.seal('requests.sealed_legal_hold', requestId, JSON.stringify(hold))
}

/** Null where there is none. */
export function openLegalHold(
  vault: Vault,
  row: Pick<RequestRow, 'id' | 'sealedLegalHold'>,
): LegalHold | null {
  return row.sealedLegalHold
    ? JSON.parse(vault.open('requests.sealed_legal_hold', row.id, row.sealedLegalHold))
    : null
}
