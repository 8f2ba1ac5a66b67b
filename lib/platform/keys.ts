import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { deriveKey, keyedHash, openBytes, openText, sealBytes, sealText } from '#lib/platform/seal.ts'
import { type SignedThing, type Signer, signerFrom } from '#lib/platform/sign.ts'

// 32 bytes exactly: a shortened key would seal without complaint.
const key = z.base64url().length(43)
const keyFile = z.strictObject({
  masterKeys: z.array(z.strictObject({ id: z.string().min(1), key })).min(1),
  lookupKey: key,
  tokenKey: key,
})
type KeyFile = z.infer<typeof keyFile>

/** A request's own random key, wrapped by a master key; destroying the row erases the request (SR-136). */
export type WrappedKey = { masterKeyId: string; wrappedKey: string }

/** Every key the portal holds and the few things they are used for. */
export type Keys = {
  /** A new random 32-byte key for a request, and its wrapped form to store. */
  newRequestKey(requestId: string): { key: Buffer; wrapped: WrappedKey }
  /** Unwraps a stored request key. Throws if its master key is unknown or the row was tampered with. */
  openRequestKey(requestId: string, wrapped: WrappedKey): Buffer
  /** Wraps a request key anew under the newest master key (SR-130). Throws like `openRequestKey`. */
  rewrapRequestKey(requestId: string, wrapped: WrappedKey): WrappedKey
  /** The master key that seals; the older ones of the ring only open. */
  newestMasterKeyId: string
  /** Seals or opens system data that belongs to no request: drafts, staff names, form attempts. */
  seal(place: string, text: string): string
  open(place: string, sealed: string): string
  /** Blind index of a canonical e-mail address; a different key than the sealing ones (SR-131). */
  lookupHash(text: string): string
  /** A token or code derived for one purpose, so that no row ever holds it in clear (SR-052, SR-178). */
  deriveToken(purpose: string, id: string): string
  /** Signs what anybody may check; the same key for as long as the key file lives. */
  signer(what: SignedThing): Signer
  /** Identifies the whole key file by its newest master key; stored with the database, so that wrong keys are noticed (SR-132). */
  checkValue: string
  /** What the check value was under each older master key: a database that knows one of these is ours, too. */
  olderCheckValues: string[]
}

/** Path of the key file inside the data folder; mode 0600, never inside the database. */
export function keyFilePath(dataDir: string): string {
  return join(dataDir, 'keys', 'keys.json')
}

/** Makes a key file for a new installation. Refuses to overwrite one (SR-132). */
export function createKeyFile(dataDir: string): void {
  const path = keyFilePath(dataDir)
  if (existsSync(path)) throw new Error(`A key file already exists at ${path}; refusing to replace it.`)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const [lookupKey, tokenKey] = [newKey(), newKey()]
  writeKeyFile(path, { masterKeys: [{ id: 'm1', key: newKey() }], lookupKey, tokenKey })
}

/** Adds a master key to the ring: it seals from now on, the older ones go on opening (SR-130). @returns its id. */
export function addMasterKey(dataDir: string): string {
  const file = readKeyFile(dataDir)
  const id = `m${file.masterKeys.length + 1}`
  writeKeyFile(keyFilePath(dataDir), { ...file, masterKeys: [...file.masterKeys, { id, key: newKey() }] })
  return id
}

const newKey = () => randomBytes(32).toString('base64url')

/** On the disk before anything is sealed with it, and never half: data without its key would be lost. */
function writeKeyFile(path: string, content: KeyFile): void {
  const text = `${JSON.stringify(content, null, 2)}\n`
  writeFileSync(`${path}.new`, text, { mode: 0o600, flush: true })
  renameSync(`${path}.new`, path)
  const entry = openSync(dirname(path), 'r')
  fsyncSync(entry)
  closeSync(entry)
}

/** Reads the key file. Throws a readable error if it is missing or malformed. */
export function loadKeys(dataDir: string): Keys {
  return keysFrom(readKeyFile(dataDir), () => readKeyFile(dataDir))
}

function readKeyFile(dataDir: string): KeyFile {
  const path = keyFilePath(dataDir)
  if (!existsSync(path))
    throw new Error(`The key file ${path} is missing. Restore it; data cannot be opened without it.`)
  const parsed = keyFile.safeParse(parseJson(readFileSync(path, 'utf8')))
  if (!parsed.success) throw new Error(`The key file ${path} is damaged: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own message would quote the keys.
    return undefined
  }
}

type Masters = { newest: string; older: string[]; find(id: string): Buffer }

/** The ring of master keys. A key it does not know may have been added since, so the file is read again. */
function mastersFrom(file: KeyFile, reread: () => KeyFile): Masters {
  const masters = new Map<string, Buffer>()
  const learn = ({ masterKeys }: KeyFile) => {
    for (const { id, key } of masterKeys) masters.set(id, Buffer.from(key, 'base64url'))
  }
  learn(file)
  // The last key in the ring seals; the older ones only open.
  const [newest, ...older] = file.masterKeys.map(({ id }) => id).reverse()
  if (!newest) throw new Error('The key ring is empty.')
  const find = (id: string): Buffer => {
    if (!masters.has(id)) learn(reread())
    const key = masters.get(id)
    if (!key) throw new Error(`Master key ${id} is not in the key file.`)
    return key
  }
  return { newest, older, find }
}

function keysFrom(file: KeyFile, reread: () => KeyFile): Keys {
  const { newest, older, find: master } = mastersFrom(file, reread)
  // Derived once: deriving costs more than sealing a text.
  const derived = new Map<string, Buffer>()
  const derive = (id: string, purpose: string): Buffer => {
    const known = derived.get(`${purpose}|${id}`)
    if (known) return known
    const made = deriveKey(master(id), purpose)
    derived.set(`${purpose}|${id}`, made)
    return made
  }
  const wrapKey = (id: string) => derive(id, 'wrap-request-key')
  const systemKey = (id: string) => derive(id, 'system-data')
  const lookupKey = Buffer.from(file.lookupKey, 'base64url')
  const tokenKey = Buffer.from(file.tokenKey, 'base64url')
  const check = `check|${keyedHash(lookupKey, 'check')}|${keyedHash(tokenKey, 'check')}`
  const wrap = (requestId: string, key: Buffer): WrappedKey => ({
    masterKeyId: newest,
    wrappedKey: sealBytes(wrapKey(newest), `request_keys|${requestId}`, key).toString('base64url'),
  })
  const unwrap = (requestId: string, { masterKeyId, wrappedKey }: WrappedKey) =>
    openBytes(wrapKey(masterKeyId), `request_keys|${requestId}`, Buffer.from(wrappedKey, 'base64url'))
  return {
    newRequestKey(requestId) {
      const key = randomBytes(32)
      return { key, wrapped: wrap(requestId, key) }
    },
    openRequestKey: unwrap,
    rewrapRequestKey: (requestId, wrapped) => wrap(requestId, unwrap(requestId, wrapped)),
    newestMasterKeyId: newest,
    seal: (place, text) => `${newest}.${sealText(systemKey(newest), place, text)}`,
    open(place, sealed) {
      const dot = sealed.indexOf('.')
      return openText(systemKey(sealed.slice(0, dot)), place, sealed.slice(dot + 1))
    },
    lookupHash: (text) => keyedHash(lookupKey, text),
    deriveToken: (purpose, id) => keyedHash(tokenKey, `${purpose}|${id}`),
    signer: (what) => signerFrom(deriveKey(tokenKey, `sign-${what}`)),
    checkValue: keyedHash(master(newest), check),
    olderCheckValues: older.map((id) => keyedHash(master(id), check)),
  }
}
