import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** A passkey in software, as a device would keep it: made and used by the rules of WebAuthn. */
export type SoftPasskey = ReturnType<typeof softPasskey>

type Seen = { verified?: boolean; origin?: string; counter?: number }

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest()
const base64url = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64url')

const ORIGIN = 'https://rights.example.com'
const PRESENT = 0x01
const VERIFIED = 0x04
const ATTESTED = 0x40

/** Makes a key pair (ES256) and an id; nothing is known of it anywhere yet. */
export function softPasskey() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })

  const clientData = (type: string, challenge: string, origin: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const authData = (flags: number, origin: string, counter: number, rest = Buffer.alloc(0)) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(new URL(origin).hostname), Buffer.from([flags]), count, rest])
  }
  const flagsOf = ({ verified = true }: Seen) => PRESENT | (verified ? VERIFIED : 0)
  const credential = (response: Record<string, unknown>) => ({
    ...{ id: base64url(id), rawId: base64url(id), type: 'public-key' },
    ...{ clientExtensionResults: {}, response },
  })

  return {
    id: base64url(id),
    /** What a browser sends after it made this passkey for a question. */
    made(question: string, seen: Seen = {}) {
      const { challenge } = JSON.parse(question)
      const { origin = ORIGIN, counter = 0 } = seen
      const length = Buffer.from([0, id.length])
      const key = coseKey(Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url'))
      const attested = Buffer.concat([Buffer.alloc(16), length, id, key])
      const data = authData(flagsOf(seen) | ATTESTED, origin, counter, attested)
      return credential({
        clientDataJSON: base64url(clientData('webauthn.create', challenge, origin)),
        attestationObject: base64url(noAttestation(data)),
        transports: ['internal'],
      })
    },
    /** What a browser sends after this passkey signed a question. */
    used(question: string, seen: Seen = {}) {
      const { challenge } = JSON.parse(question)
      const { origin = ORIGIN, counter = 0 } = seen
      const client = clientData('webauthn.get', challenge, origin)
      const data = authData(flagsOf(seen), origin, counter)
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)
      return credential({
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(signature),
      })
    },
  }
}

/** An ES256 key in COSE: a map of five entries in CBOR. */
function coseKey(x: Buffer, y: Buffer): Buffer {
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20])
  return Buffer.concat([head, x, Buffer.from([0x22, 0x58, 0x20]), y])
}

/** An attestation object that attests nothing: `{fmt: "none", attStmt: {}, authData}` in CBOR. */
function noAttestation(data: Buffer): Buffer {
  const text = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)])
  const length = Buffer.from([0x58, data.length])
  const parts = [Buffer.from([0xa3]), text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0])]
  return Buffer.concat([...parts, text('authData'), length, data])
}
