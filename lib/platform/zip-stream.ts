import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** A part of a package: its path inside, and its bytes when their turn comes. */
export type ZipPart = { path: string; isPacked: boolean; bytes(): AsyncIterable<Uint8Array> }

/**
 * A ZIP file as a stream of bytes: its parts are opened one after the other and never held whole. What is packed already
 * (pictures, PDF) is stored as it is. Throws whatever a part throws.
 */
export function zipStream(parts: readonly ZipPart[], mtime: Date): AsyncIterable<Uint8Array> {
  const zip = new ZipFile()
  for (const { path, isPacked, bytes } of parts)
    zip.addReadStreamLazy(path, { mtime, mode: 0o100600, compress: !isPacked }, (give) =>
      give(null, Readable.from(bytes(), { objectMode: false })),
    )
  zip.end()
  const out = zip.outputStream
  // what goes wrong with a part ends the whole
  zip.on('error', (thrown: Error) => (out instanceof Readable ? out.destroy(thrown) : undefined))
  return bytesOf(out)
}

async function* bytesOf(out: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const bytes of out) yield typeof bytes === 'string' ? Buffer.from(bytes) : bytes
}
