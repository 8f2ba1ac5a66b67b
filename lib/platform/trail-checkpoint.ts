import { createHash, createPublicKey, verify } from 'node:crypto'
import type { Signer } from '#lib/platform/sign.ts'

/** How far the trail stood at a moment: `root` is the hex hash over its first `size` rows (`merkle-tree.ts`). */
export type Checkpoint = { origin: string; size: number; root: string; at: string }

/** A checkpoint with the text that was signed, whose key signed it, and how. */
export type SignedCheckpoint = Checkpoint & { note: string; keyName: string; signature: Buffer }

/** The type of key that the notes name: Ed25519. */
const ED25519 = Buffer.of(1)

/**
 * A checkpoint as other transparency logs write theirs (C2SP tlog-checkpoint in a signed-note): origin, size and root, then the moment as a
 * line of our own, and under an empty line who signed it (SR-144).
 */
export function signCheckpoint({ origin, size, root, at }: Checkpoint, signer: Signer): string {
  const text = `${[origin, size, Buffer.from(root, 'hex').toString('base64'), at].join('\n')}\n`
  const signature = Buffer.from(signer.sign(text), 'base64')
  const signed = Buffer.concat([keyId(origin, rawKey(signer.publicKey)), signature])
  return `${text}\n— ${origin} ${signed.toString('base64')}\n`
}

/** What checks the notes of a signer, for whoever keeps it elsewhere: name, id and key in one line (C2SP signed-note). */
export function checkpointKey(origin: string, { publicKey }: Signer): string {
  const key = rawKey(publicKey)
  return `${origin}+${keyId(origin, key).toString('hex')}+${Buffer.concat([ED25519, key]).toString('base64')}`
}

const SIGNED_BY = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/
const KEY_LINE = /^\S+\+[0-9a-f]{8}\+([A-Za-z0-9+/]+={0,2})$/

/** Every checkpoint in a text, such as a mail that was kept, quoted or not. What only looks like one is left out. */
export function readCheckpoints(text: string): SignedCheckpoint[] {
  const lines = linesOf(text)
  return lines.flatMap((line, at) => {
    const [, keyName = '', signed = ''] = SIGNED_BY.exec(line) ?? []
    if (!keyName || lines[at - 1] !== '') return []
    const body = lines.slice(lines.lastIndexOf('', at - 2) + 1, at - 1)
    const [origin = '', size = '', root = '', moment = ''] = body
    if (!/^\d{1,15}$/.test(size) || Buffer.from(root, 'base64').length !== 32 || !moment) return []
    return {
      ...{ origin, size: Number(size), root: Buffer.from(root, 'base64').toString('hex'), at: moment },
      ...{ note: `${body.join('\n')}\n`, keyName, signature: Buffer.from(signed, 'base64') },
    }
  })
}

/** The public keys that a text names, in the form of `checkpointKey`, each raw. */
export function readCheckpointKeys(text: string): Buffer[] {
  return linesOf(text).flatMap((line) => {
    const key = Buffer.from(KEY_LINE.exec(line)?.[1] ?? '', 'base64')
    return key.length === 33 && key.subarray(0, 1).equals(ED25519) ? [key.subarray(1)] : []
  })
}

/** Whether one of these raw public keys signed it. */
export function isSignedBy({ note, keyName, signature }: SignedCheckpoint, keys: readonly Buffer[]): boolean {
  return keys.some(
    (key) =>
      signature.subarray(0, 4).equals(keyId(keyName, key)) &&
      verify(null, Buffer.from(note, 'utf8'), publicKeyOf(key), signature.subarray(4)),
  )
}

/** The raw public key of a signer of ours. */
export function rawKey(pem: string): Buffer {
  return Buffer.from(createPublicKey(pem).export({ format: 'jwk' }).x ?? '', 'base64url')
}

function publicKeyOf(raw: Buffer) {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }
  return createPublicKey({ key: jwk, format: 'jwk' })
}

function keyId(name: string, key: Buffer): Buffer {
  return createHash('sha256').update(`${name}\n`).update(ED25519).update(key).digest().subarray(0, 4)
}

/** Lines as they were signed: without the marks of a quoted mail and without blanks that a mail program left at their ends. */
function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.replace(/^[>\s]+/, '').trimEnd())
}
