import { z } from 'zod'
import { inspectFile } from '#lib/domain/files/inspect.ts'
import { latin, view } from '#lib/domain/files/peek.ts'

/** Most bytes of a logo: every page shows it. */
export const LOGO_BYTES_MAX = 200_000
/** The sides of a logo, in pixels. */
export const LOGO_SIDE = { least: 24, most: 3000 } as const

/** The types a logo may have; a vector graphic is a program, and none is taken (SR-108). */
export const LOGO_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const
type LogoType = (typeof LOGO_TYPES)[number]

export type Logo = { mediaType: LogoType; width: number; height: number }

/** A logo by its bytes, or why it is not taken: the code of a sentence. `name` is what it came with. */
export async function inspectLogo(name: string, bytes: Uint8Array): Promise<Logo | { fault: string }> {
  if (bytes.length > LOGO_BYTES_MAX) return { fault: 'logo-too-large' }
  const read = async (start: number, length: number) => bytes.subarray(start, start + length)
  const found = await inspectFile(name, { size: bytes.length, read })
  if ('fault' in found)
    return { fault: found.fault === 'file-type-unknown' ? 'logo-type-unknown' : found.fault }
  const mediaType = LOGO_TYPES.find((type) => type === found.mediaType)
  if (!mediaType) return { fault: 'logo-type-unknown' }
  const [width, height] = SIZES[mediaType](view(bytes))
  const sides = [width, height]
  if (sides.some((side) => side < LOGO_SIDE.least || side > LOGO_SIDE.most)) return { fault: 'logo-sides' }
  return { mediaType, width, height }
}

const SIZES: Record<LogoType, (bytes: DataView) => [number, number]> = {
  'image/png': (bytes) => [bytes.getUint32(16), bytes.getUint32(20)],
  'image/webp': webpSize,
  'image/jpeg': jpegSize,
}

function webpSize(bytes: DataView): [number, number] {
  const first = latin(new Uint8Array(bytes.buffer, bytes.byteOffset + 12, 4))
  const uint24 = (at: number) => bytes.getUint16(at, true) + bytes.getUint8(at + 2) * 0x10000
  if (first === 'VP8X') return [uint24(24) + 1, uint24(27) + 1]
  if (first === 'VP8 ') return [bytes.getUint16(26, true) & 0x3fff, bytes.getUint16(28, true) & 0x3fff]
  const bits = bytes.getUint32(21, true)
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
}

/** The frame header of a JPEG holds its size; DHT, JPG and DAC only look like one. */
function jpegSize(bytes: DataView): [number, number] {
  for (let at = 2; at + 9 < bytes.byteLength; at += 2 + bytes.getUint16(at + 2)) {
    const marker = bytes.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return [bytes.getUint16(at + 7), bytes.getUint16(at + 5)]
  }
  return [0, 0]
}

const logoId = z.string().regex(/^[\w-]{20,64}$/)

/** What the page of the logo posts; `uploaded` is what came in with it, `kept` what came in with the post before. */
export const logoForm = z.strictObject({
  version: z.coerce.number().int().nonnegative(),
  code: z.string().max(200, 'text-too-long').optional(),
  uploaded: z.array(logoId).default([]),
  kept: logoId.optional(),
  what: z.enum(['show', 'remove']),
})
