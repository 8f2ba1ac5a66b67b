import { deflateRawSync } from 'node:zlib'
import type { Peek } from '#lib/domain/files/peek.ts'

/** Small files of every type that the portal takes, made here byte by byte. */

const u32 = (value: number) =>
  Buffer.from([value >>> 24, value >>> 16, value >>> 8, value].map((b) => b & 255))
const u16 = (value: number) => Buffer.from([value >>> 8, value & 255])
const latin = (text: string) => Buffer.from(text, 'latin1')

export function peekOf(bytes: Buffer): Peek {
  return { size: bytes.length, read: async (start, length) => bytes.subarray(start, start + length) }
}

export function pdf(body = 'hello'): Buffer {
  return latin(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% ${body}\ntrailer << /Root 1 0 R >>\n%%EOF\n`,
  )
}

export const lockedPdf = () =>
  latin('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer << /Root 1 0 R /Encrypt 5 0 R >>\n%%EOF\n')

function chunk(type: string, data: Buffer): Buffer {
  return Buffer.concat([u32(data.length), latin(type), data, u32(0)])
}

export function png(width = 8, height = 8): Buffer {
  const header = Buffer.concat([u32(width), u32(height), Buffer.from([8, 2, 0, 0, 0])])
  const parts = [chunk('IHDR', header), chunk('IDAT', Buffer.alloc(40)), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([latin('\x89PNG\r\n\x1a\n'), ...parts])
}

export function jpeg(width = 8, height = 8): Buffer {
  const frame = Buffer.concat([
    u16(0xffc0),
    u16(11),
    Buffer.from([8]),
    u16(height),
    u16(width),
    Buffer.alloc(4),
  ])
  const scan = Buffer.concat([u16(0xffda), u16(4), Buffer.alloc(2), Buffer.alloc(50, 1)])
  return Buffer.concat([u16(0xffd8), frame, scan, u16(0xffd9)])
}

export function webp(width = 8, height = 8): Buffer {
  const size = (value: number) =>
    Buffer.from([value - 1, (value - 1) >> 8, (value - 1) >> 16].map((b) => b & 255))
  const body = Buffer.concat([
    latin('WEBPVP8X'),
    Buffer.from([10, 0, 0, 0, 0, 0, 0, 0]),
    size(width),
    size(height),
  ])
  const length = Buffer.alloc(4)
  length.writeUInt32LE(body.length)
  return Buffer.concat([latin('RIFF'), length, body])
}

function box(type: string, data: Buffer): Buffer {
  return Buffer.concat([u32(data.length + 8), latin(type), data])
}

export function heic(width = 8, height = 8): Buffer {
  const size = box('ispe', Buffer.concat([u32(0), u32(width), u32(height)]))
  const parts = [
    box('ftyp', latin('heic\0\0\0\0mif1heic')),
    box('meta', size),
    box('mdat', Buffer.alloc(30, 7)),
  ]
  return Buffer.concat(parts)
}

export type ZipEntry = { name: string; data?: Buffer; flags?: number; claims?: number }

/** A zip file; an entry may lie about its size. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data = Buffer.from('<x/>'), flags = 0, claims } of entries) {
    const packed = deflateRawSync(data)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flags, 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(claims ?? data.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const at = Buffer.alloc(14)
    at.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([latin('PK\x01\x02\x14\0'), fields, at, latin(name)]))
    const file = Buffer.concat([latin('PK\x03\x04'), fields, latin(name), packed])
    files.push(file)
    offset += file.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, listed, latin('PK\x05\x06'), end])
}

export const docx = (...more: ZipEntry[]) =>
  zip([{ name: '[Content_Types].xml' }, { name: 'word/document.xml' }, ...more])

/** Bytes as they come over a wire. */
export async function* inPieces(bytes: Buffer, piece = 100_000): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
}
