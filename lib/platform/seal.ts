import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Seals a text with AES-256-GCM under a 32-byte key. `place` (table, column, row) is authenticated, so that
 * a sealed value moved to another row or column does not open (SR-128). Returns base64url.
 */
export function sealText(key: Buffer, place: string, text: string): string {
  return sealBytes(key, place, Buffer.from(text, 'utf8')).toString('base64url')
}

/** Opens what `sealText` sealed. Throws if the key, the place or a single bit differs. */
export function openText(key: Buffer, place: string, sealed: string): string {
  return openBytes(key, place, Buffer.from(sealed, 'base64url')).toString('utf8')
}

/** Seals bytes: nonce, tag, then the ciphertext. */
export function sealBytes(key: Buffer, place: string, bytes: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** Opens what `sealBytes` sealed. Throws on any difference. */
export function openBytes(key: Buffer, place: string, sealed: Buffer): Buffer {
  const nonce = sealed.subarray(0, NONCE_BYTES)
  const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)
  // A whole tag only: a shortened one would be easier to forge.
  const whole = { authTagLength: TAG_BYTES }
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, whole)
    .setAAD(Buffer.from(place))
    .setAuthTag(tag)
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()])
}

/** Derives a 32-byte key for one purpose from a longer-lived one (HKDF-SHA-256). */
export function deriveKey(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), purpose, 32))
}

/** HMAC-SHA-256 of a text as base64url: lookup hashes and derived tokens. */
export function keyedHash(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url')
}

/** SHA-256 of a text as base64url: how a high-entropy secret is stored (SR-052). */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** SHA-256 of bytes as hex digits, as lists of files name it. */
export function sha256Hex(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
