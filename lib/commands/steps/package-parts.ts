import type { AttachmentRow } from '#db/queries/attachments.ts'
import { MEDIA_TYPES } from '#lib/domain/files/media-types.ts'
import {
  type ManifestPart,
  manifestText,
  type PackagedFile,
  type PackageFacts,
  packageJson,
  packageTables,
} from '#lib/domain/tasks/package.ts'
import { openSealedFile } from '#lib/platform/file-seal.ts'
import { storedPath } from '#lib/platform/file-store.ts'
import { sha256Hex } from '#lib/platform/seal.ts'
import type { Signer } from '#lib/platform/sign.ts'
import type { ZipPart } from '#lib/platform/zip-stream.ts'
import { filePlace } from '#lib/vault/file-vault.ts'

/** A collected file that goes into a package: its row, its key, and how it lies inside. */
export type PackedFile = { row: AttachmentRow; key: Buffer; shown: PackagedFile }

type Making = {
  dataDir: string
  facts: PackageFacts
  files: readonly PackedFile[]
  /** The page that opens everything, in the person's language. */
  indexHtml: string
  signer: Signer
}

/** Everything a package consists of: the page, the data for machines, the files, and the signed list of them all. */
export function packageParts({ dataDir, facts, files, indexHtml, signer }: Making): ZipPart[] {
  const texts = { 'index.html': indexHtml, 'data.json': packageJson(facts), ...packageTables(facts) }
  const listed: ManifestPart[] = [
    ...Object.entries(texts).map(([path, text]) => ({ path, ...factsOf(text) })),
    ...facts.files.map(({ path, size, sha256 }) => ({ path, bytes: size, sha256 })),
  ]
  const manifest = manifestText(facts, { parts: listed, publicKey: signer.publicKey })
  return [
    ...Object.entries(texts).map(([path, text]) => textPart(path, text)),
    ...files.map((file) => filePart(dataDir, file)),
    textPart('manifest.json', manifest),
    textPart('manifest.sig', `${signer.sign(manifest)}\n`),
  ]
}

function factsOf(text: string) {
  const bytes = Buffer.from(text, 'utf8')
  return { bytes: bytes.length, sha256: sha256Hex(bytes) }
}

function textPart(path: string, text: string): ZipPart {
  async function* bytes() {
    yield Buffer.from(text, 'utf8')
  }
  return { path, isPacked: false, bytes }
}

/** Types that packing makes no smaller. */
const PLAIN: readonly string[] = [MEDIA_TYPES.txt, MEDIA_TYPES.csv]

function filePart(dataDir: string, { row, key, shown }: PackedFile): ZipPart {
  async function* bytes() {
    const file = await openSealedFile(storedPath(dataDir, row.storedName), key, filePlace(row.id))
    try {
      yield* file.chunks()
    } finally {
      await file.close()
    }
  }
  return { path: shown.path, isPacked: !PLAIN.includes(row.mediaType), bytes }
}
