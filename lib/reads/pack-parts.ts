import type { AttachmentRow } from '#db/queries/attachments.ts'
import type { CorrespondenceRow, NoteRow } from '#db/queries/messages.ts'
import type { MailRow } from '#db/queries/outbox.ts'
import type { PackFile, PackMail, PackText } from '#lib/domain/pack/pack.ts'
import { openFileFacts } from '#lib/vault/file-vault.ts'
import { openMailText, openRecipient } from '#lib/vault/mail-vault.ts'
import { openLetter, openNote } from '#lib/vault/request-texts.ts'
import type { Vault } from '#lib/vault/request-vault.ts'

/** How letters and notes are written into a pack; without `names`, no colleague is named. Nothing of an erased case. */
export function packTexts(vault: Vault | null, names: Record<string, string> | null) {
  const author = (staffId: string | null) =>
    staffId === null ? 'requester' : (names?.[staffId] ?? 'operator')
  return {
    letter: (row: CorrespondenceRow): PackText[] =>
      vault
        ? [{ at: row.createdAt, kind: row.kind, author: author(row.staffId), body: openLetter(vault, row) }]
        : [],
    note: (row: NoteRow): PackText[] =>
      vault
        ? [{ at: row.createdAt, kind: 'note', author: author(row.staffId), body: openNote(vault, row) }]
        : [],
  }
}

/** The mails of a case with their heads, and those to the requester with the words that went out. */
export function packMails(vault: Vault | null, rows: readonly MailRow[]): PackMail[] {
  return rows.map((row) => {
    const { id, kind, audience, status, createdAt, sentAt, settledAt, settledHow } = row
    const own = audience === 'requester' ? vault : null
    const said = own && row.sealedText ? openMailText(own, row) : null
    return {
      ...{ id, kind, audience, status, createdAt, sentAt, settledAt, settledHow },
      to: own ? openRecipient(own, row) : null,
      messageId: id,
      subject: said?.subject ?? null,
      text: said?.text ?? null,
    }
  })
}

/** What files there were, with their digests; a destroyed one keeps its row. */
export function packFiles(vault: Vault | null, rows: readonly AttachmentRow[]): PackFile[] {
  return rows.map((row) => {
    const { id, purpose, author, mediaType, size, createdAt, destroyedAt } = row
    const facts = vault ? openFileFacts(vault, row) : null
    return {
      ...{ id, purpose, author, mediaType, size, createdAt, destroyedAt },
      name: facts?.name ?? null,
      sha256: facts?.sha256 ?? null,
    }
  })
}
