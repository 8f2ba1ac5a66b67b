import { randomBytes } from 'node:crypto'
import type { AttachmentRow } from '#db/queries/attachments.ts'
import type { FileLook } from '#lib/domain/letters/strangers.ts'
import type { Vault } from '#lib/vault/request-vault.ts'

/** What of a file is about the person: its name as it came, its digest, and of one of staff what it holds of others. */
export type FileFacts = { name: string; sha256: string; look?: FileLook }

/** Where a file's chunks belong, authenticated with each of them. */
export function filePlace(id: string): string {
  return `attachments|${id}`
}

/** A new key for one file. */
export function newFileKey(): Buffer {
  return randomBytes(32)
}

/** A file's key and facts, sealed under its request's key: destroying either key destroys the file. */
export function sealFile(vault: Vault, id: string, { key, facts }: { key: Buffer; facts: FileFacts }) {
  return {
    sealedKey: vault.seal('attachments.sealed_key', id, key.toString('base64url')),
    sealedFacts: vault.seal('attachments.sealed_facts', id, JSON.stringify(facts)),
  }
}

/** The key of a file, or null once it was destroyed. */
export function openFileKey(vault: Vault, row: Pick<AttachmentRow, 'id' | 'sealedKey'>): Buffer | null {
  if (!row.sealedKey) return null
  return Buffer.from(vault.open('attachments.sealed_key', row.id, row.sealedKey), 'base64url')
}

/** A file's name and digest, or null once it was destroyed. */
export function openFileFacts(
  vault: Vault,
  row: Pick<AttachmentRow, 'id' | 'sealedFacts'>,
): FileFacts | null {
  return row.sealedFacts ? JSON.parse(vault.open('attachments.sealed_facts', row.id, row.sealedFacts)) : null
}
