import type { Queries } from '#db/client.ts'
import type { MailRow } from '#db/queries/outbox.ts'
import type { MailText } from '#lib/domain/messages/mail-to-render.ts'
import type { Keys } from '#lib/platform/keys.ts'
import { findVault, type Vault } from '#lib/vault/request-vault.ts'

/** Seals and opens a mail's address and text: under its request's key, or the system key for the desk's mail. Null once erased. */
export async function mailVault(
  keys: Keys,
  db: Queries,
  row: Pick<MailRow, 'audience' | 'requestId'>,
): Promise<Vault | null> {
  if (row.audience === 'requester') return row.requestId ? findVault(keys, db, row.requestId) : null
  return {
    seal: (column, rowId, text) => keys.seal(`${column}|${rowId}`, text),
    open: (column, rowId, sealed) => keys.open(`${column}|${rowId}`, sealed),
  }
}

/** The address a mail goes to. Throws if it was erased or tampered with. */
export function openRecipient(vault: Vault | null, row: Pick<MailRow, 'id' | 'sealedRecipient'>): string {
  if (!vault) throw new Error('The address of this mail was erased.')
  return vault.open('outbox.sealed_recipient', row.id, row.sealedRecipient)
}

/** The words of a mail as it went out, without links and codes; null for one that did not go. */
export function openMailText(vault: Vault, row: Pick<MailRow, 'id' | 'sealedText'>): MailText | null {
  return row.sealedText ? JSON.parse(vault.open('outbox.sealed_text', row.id, row.sealedText)) : null
}
