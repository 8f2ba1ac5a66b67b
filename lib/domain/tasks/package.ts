import { safeCell } from '#lib/domain/reports/safe-cell.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'

/** Bytes that an answer package may have at most. */
export const PACKAGE_BYTES_MAX = 256 * 1024 * 1024

/** A collected file as it lies in the package; `system` is its name in the person's language. */
export type PackagedFile = {
  path: string
  name: string
  system: string | null
  mediaType: string
  size: number
  sha256: string
}

/** Everything a package says, as plain values: instants as ISO text, days as YYYY-MM-DD. */
export type PackageFacts = {
  reference: string
  kind: Kind
  law: string
  receivedOn: string
  madeAt: string
  operator: string
  person: { name: string; email: string } | null
  /** What was asked, as the form held it. */
  asked: unknown
  messages: readonly { at: string; by: 'requester' | 'operator'; body: string }[]
  files: readonly PackagedFile[]
}

/** Where a file lies inside: numbered, so that no two are one, in a folder of its system. Names were cleaned when they came. */
export function packagePath(at: number, name: string, systemId: string | null): string {
  const folder = /^[a-z\d-]{1,40}$/.test(systemId ?? '') ? systemId : 'other'
  return `files/${folder}/${String(at + 1).padStart(3, '0')}-${name.replace(/[/\\]/g, '_')}`
}

/** The same for machines; values as they are (SR-126). */
export function packageJson(facts: PackageFacts): string {
  return `${JSON.stringify({ format: 'answer-package', version: 1, ...facts }, null, 2)}\n`
}

/** Tables for spreadsheets: what was asked and said, and the list of files. No cell of them runs as a formula (SR-126). */
export function packageTables(facts: PackageFacts): { 'request.csv': string; 'files.csv': string } {
  const { person, messages } = facts
  const plain = ['reference', 'kind', 'law', 'receivedOn', 'madeAt', 'operator'] as const
  return {
    'request.csv': csvText([
      ['field', 'when', 'value'],
      ...plain.map((field) => [field, '', facts[field]]),
      ...(person
        ? [
            ['name', '', person.name],
            ['email', '', person.email],
          ]
        : []),
      ...leaves(facts.asked, 'asked').map(([field, value]) => [field, '', value]),
      ...messages.map(({ at, by, body }) => [`message.${by}`, at, body]),
    ]),
    'files.csv': csvText([
      ['path', 'name', 'system', 'mediaType', 'bytes', 'sha256'],
      ...facts.files.map(({ path, name, system, mediaType, size, sha256 }) => [
        ...[path, name, system ?? '', mediaType],
        ...[String(size), sha256],
      ]),
    ]),
  }
}

/** Every value of an answer with the way to it, such as `asked.items.0.says`. */
function leaves(value: unknown, path: string): [string, string][] {
  if (value === null || typeof value !== 'object') return [[path, String(value ?? '')]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

/** RFC 4180: every cell in quotes, lines ended as it says; a byte order mark, so that spreadsheets read it as UTF-8. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${safeCell(text).replaceAll('"', '""')}"`
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

export type ManifestPart = { path: string; bytes: number; sha256: string }

/** The list of every part with its hash, and the key that its signature is checked with. */
export function manifestText(
  { reference, madeAt }: Pick<PackageFacts, 'reference' | 'madeAt'>,
  { parts, publicKey }: { parts: readonly ManifestPart[]; publicKey: string },
): string {
  const signed = { algorithm: 'Ed25519', signature: 'manifest.sig', publicKey }
  return `${JSON.stringify({ format: 'answer-package', version: 1, reference, madeAt, signed, parts }, null, 2)}\n`
}
