import { createPrivateKey, createPublicKey, sign } from 'node:crypto'

/** How a private Ed25519 key of 32 bytes is wrapped as PKCS #8 (RFC 8410). */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** What is signed, each with a key of its own: the lists of answer packages, and the state of the trail. */
export type SignedThing = 'packages' | 'checkpoints'

/** Signs texts of ours so that anybody can check them with the public key. */
export type Signer = { publicKey: string; sign(text: string): string }

/** The signer whose private key is these 32 bytes: signatures as base64, the public key as PEM. */
export function signerFrom(seed: Buffer): Signer {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString()
  return { publicKey, sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('base64') }
}
