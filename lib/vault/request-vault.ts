import type { Queries } from '#db/client.ts'
import { findRequestKey } from '#db/queries/requests.ts'
import type { Subject } from '#lib/domain/requests/whom.ts'
import type { Keys } from '#lib/platform/keys.ts'
import { openText, sealText } from '#lib/platform/seal.ts'

/** Seals and opens the texts of one request under its own key; the place names table, column and row. */
export type Vault = {
  seal(column: string, rowId: string, text: string): string
  open(column: string, rowId: string, sealed: string): string
}

export function vaultFrom(key: Buffer): Vault {
  return {
    seal: (column, rowId, text) => sealText(key, `${column}|${rowId}`, text),
    open: (column, rowId, sealed) => openText(key, `${column}|${rowId}`, sealed),
  }
}

/** The vault of a stored request, or null after its key was destroyed. */
export async function findVault(keys: Keys, db: Queries, requestId: string): Promise<Vault | null> {
  const wrapped = await findRequestKey(db, requestId)
  return wrapped ? vaultFrom(keys.openRequestKey(requestId, wrapped)) : null
}

/** The vault of a request that must not have been erased. Throws if it was. */
export async function openVault(keys: Keys, db: Queries, requestId: string): Promise<Vault> {
  const vault = await findVault(keys, db, requestId)
  if (!vault) throw new Error('The key of this request was destroyed.')
  return vault
}

/**
 * Name and mailbox of a requester, as sealed in `requests.sealed_contact`, and who it is about if somebody else. Who
 * asked another way than by the portal may have no mailbox, which is then empty, and a number or an address instead.
 */
export type Contact = { name: string; email: string; phone?: string; postal?: string; subject?: Subject }

/** The mailbox of the person an agent acts for, or null where nobody acts for anybody. */
export function subjectMailbox({ subject }: Contact): string | null {
  return subject?.relation === 'agent' ? subject.subjectEmail : null
}

export function openContact(vault: Vault, row: { id: string; sealedContact: string | null }): Contact {
  if (!row.sealedContact) throw new Error('The contact of this request was erased.')
  return JSON.parse(vault.open('requests.sealed_contact', row.id, row.sealedContact))
}
