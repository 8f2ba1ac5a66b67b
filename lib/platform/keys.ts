import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { deriveKey, keyedHash, openBytes, openText, sealBytes, sealText } from '#lib/platform/seal.ts'

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
  /** Seals or opens system data that belongs to no request: drafts, staff names, form attempts. */
  seal(place: string, text: string): string
  open(place: string, sealed: string): string
  /** Blind index of a canonical e-mail address; a different key than the sealing ones (SR-131). */
  lookupHash(text: string): string
  /** A token or code derived for one purpose, so that no row ever holds it in clear (SR-052, SR-178). */
  deriveToken(purpose: string, id: string): string
  /** Identifies the whole key file by its newest master key; stored with the database, so that wrong keys are noticed (SR-132). */
  checkValue: string
}

/** Path of the key file inside the data folder; mode 0600, never inside the database. */
export function keyFilePath(dataDir: string): string {
  return join(dataDir, 'keys', 'keys.json')
}

/** Makes a key file for a new installation. Refuses to overwrite one (SR-132). */
export function createKeyFile(dataDir: string): void {
  const path = keyFilePath(dataDir)
  if (existsSync(path)) throw new Error(`A key file already exists at ${path}; refusing to replace it.`)
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const random = () => randomBytes(32).toString('base64url')
  const content: KeyFile = {
    masterKeys: [{ id: 'm1', key: random() }],
    lookupKey: random(),
    tokenKey: random(),
  }
  // On the disk before anything is sealed with it: after a power cut, data without its key would be lost.
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true })
  const entry = openSync(folder, 'r')
  fsyncSync(entry)
  closeSync(entry)
}

/** Reads the key file. Throws a readable error if it is missing or malformed. */
export function loadKeys(dataDir: string): Keys {
  const path = keyFilePath(dataDir)
  if (!existsSync(path))
    throw new Error(`The key file ${path} is missing. Restore it; data cannot be opened without it.`)
  const parsed = keyFile.safeParse(parseJson(readFileSync(path, 'utf8')))
  if (!parsed.success) throw new Error(`The key file ${path} is damaged: ${z.prettifyError(parsed.error)}`)
  return keysFrom(parsed.data)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own message would quote the keys.
    return undefined
  }
}

function keysFrom(file: KeyFile): Keys {
  const masters = new Map(file.masterKeys.map(({ id, key }) => [id, Buffer.from(key, 'base64url')]))
  // The last key in the ring seals; the older ones only open.
  const newest = file.masterKeys.at(-1)
  if (!newest) throw new Error('The key ring is empty.')
  const master = (id: string): Buffer => {
    const key = masters.get(id)
    if (!key) throw new Error(`Master key ${id} is not in the key file.`)
    return key
  }
  const wrapKey = (id: string) => deriveKey(master(id), 'wrap-request-key')
  const systemKey = (id: string) => deriveKey(master(id), 'system-data')
  const lookupKey = Buffer.from(file.lookupKey, 'base64url')
  const tokenKey = Buffer.from(file.tokenKey, 'base64url')
  return {
    newRequestKey(requestId) {
      const key = randomBytes(32)
      const wrappedKey = sealBytes(wrapKey(newest.id), `request_keys|${requestId}`, key).toString('base64url')
      return { key, wrapped: { masterKeyId: newest.id, wrappedKey } }
    },
    openRequestKey(requestId, { masterKeyId, wrappedKey }) {
      return openBytes(
        wrapKey(masterKeyId),
        `request_keys|${requestId}`,
        Buffer.from(wrappedKey, 'base64url'),
      )
    },
    seal: (place, text) => `${newest.id}.${sealText(systemKey(newest.id), place, text)}`,
    open(place, sealed) {
      const dot = sealed.indexOf('.')
      return openText(systemKey(sealed.slice(0, dot)), place, sealed.slice(dot + 1))
    },
    lookupHash: (text) => keyedHash(lookupKey, text),
    deriveToken: (purpose, id) => keyedHash(tokenKey, `${purpose}|${id}`),
    checkValue: keyedHash(
      master(newest.id),
      `check|${keyedHash(lookupKey, 'check')}|${keyedHash(tokenKey, 'check')}`,
    ),
  }
}
