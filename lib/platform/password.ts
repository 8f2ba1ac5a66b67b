import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { takeTurns } from '#lib/platform/turns.ts'

/** Cost of a hash: memory in KiB, passes and lanes (SR-085). Kept with each hash, so that it can be raised later. */
type Cost = { memory: number; passes: number; parallelism: number }

const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 }
const SALT_BYTES = 16
const HASH_BYTES = 32
/** A hash takes 19 MiB: so many at once, the others wait their turn (SR-085). */
const HASHES_AT_ONCE = 4

const derive = promisify(argon2)
const inTurn = takeTurns(HASHES_AT_ONCE)

/** Hashes a password, byte for byte as it was typed, with Argon2id. @returns a text like `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const hash = await argon2id(password, salt, COST)
  const { memory, passes, parallelism } = COST
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(hash)}`
}

/** A hash that no password has, with the present cost: what an unknown person's password is compared with (SR-088). */
const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`

/**
 * Whether a password is the one of a stored hash. Without a stored hash (null) it takes the same time and is false.
 * @throws if the stored text is not one of `hashPassword`.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const { cost, salt, hash } = parseHash(stored ?? NOBODY)
  const same = timingSafeEqual(await argon2id(password, salt, cost), hash)
  return same && stored !== null
}

/** Whether a stored hash was made at another cost than today's: it is made anew at the next sign-in. */
export function needsRehash(stored: string): boolean {
  const { cost } = parseHash(stored)
  return (Object.keys(COST) as (keyof Cost)[]).some((part) => cost[part] !== COST[part])
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]{43})$/

function parseHash(stored: string): { cost: Cost; salt: Buffer; hash: Buffer } {
  const [, memory, passes, parallelism, salt, hash] = PHC.exec(stored) ?? []
  if (!salt || !hash) throw new Error('A stored password hash is damaged.')
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  return { cost, salt: Buffer.from(salt, 'base64'), hash: Buffer.from(hash, 'base64') }
}

function argon2id(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  return inTurn(() => derive('argon2id', { message: password, nonce, tagLength: HASH_BYTES, ...cost }))
}

/** Base64 without padding, as such hashes are written everywhere. */
function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
