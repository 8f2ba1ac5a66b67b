import type { ImportRow } from '#db/queries/imports.ts'
import { type ListedRow, rowMark } from '#lib/domain/imports/typed-row.ts'
import type { Keys } from '#lib/platform/keys.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { entrySecret } from '#lib/vault/derived-secrets.ts'

const place = (id: string) => `imports.sealed_rows|${id}`

/** Seals a list to be entered under the system key, bound to its row. */
export function sealImport(keys: Keys, id: string, rows: readonly ListedRow[]): string {
  return keys.seal(place(id), JSON.stringify(rows))
}

/** Opens a stored list; it was read cell by cell before it was sealed. */
export function openImport(keys: Keys, { id, sealedRows }: ImportRow): ListedRow[] {
  return JSON.parse(keys.open(place(id), sealedRows))
}

/** What a row is known by when it comes again, in whatever file: the key of its entry. Nobody can guess it from the row. */
export function rowEntryKey(keys: Keys, row: ListedRow): string {
  return keys.deriveToken('import-row', rowMark(row))
}

/** What the cases of an entry are found by. */
export function entryFiling(keys: Keys, entryKey: string): string {
  return hashSecret(entrySecret(keys, entryKey))
}
