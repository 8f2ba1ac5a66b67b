import { comparableAddress } from '#lib/domain/requests/email-address.ts'
import { formatReference, PLAIN_ALPHABET, REFERENCE_CHARACTERS } from '#lib/domain/requests/reference.ts'
import type { Keys } from '#lib/platform/keys.ts'
import { nameHashes } from '#lib/vault/search-hashes.ts'

const FAMILY = ['Li', 'Wang', 'Zhang', 'Chen', 'Weber', 'Keller', 'Novak', 'Silva', 'Byrne', 'Shah', 'Murray', 'Laurent', 'Rossi', 'Garcia', 'Tanaka', 'Kim', 'Larsen', 'Virtanen', 'Kowalska', 'Dubois'] // biome-ignore format: a list
const GIVEN = ['Mei', 'Hao', 'Jing', 'Anna', 'Jonas', 'Priya', 'Ewan', 'Camille', 'Orla', 'Lucas', 'Katrin', 'Maria', 'Yuki', 'Minjun', 'Ingrid', 'Aino', 'Zofia', 'Marco', 'Elena', 'Pierre'] // biome-ignore format: a list
const DOMAINS = 500
/** One in so many names is asked for again by the same words. */
const MIDDLES = 250

export type Person = {
  name: string
  email: string
  emailHash: string
  domainHash: string
  nameHashes: string[]
}

/** The person of the copy number `n`: a mailbox of their own, a name that some others share. */
export function personOf(keys: Keys, n: number): Person {
  const name = nameOf(n)
  const email = `person-${n}@mail-${n % DOMAINS}.example`
  const comparable = comparableAddress(email)
  const domainHash = keys.lookupHash(comparable.slice(comparable.lastIndexOf('@')))
  return {
    name,
    email,
    emailHash: keys.lookupHash(comparable),
    domainHash,
    nameHashes: namesHashed(keys, name),
  }
}

/** Three words, as `Mei K17 Weber`. */
export function nameOf(n: number): string {
  const [given, family] = [GIVEN[n % GIVEN.length], FAMILY[Math.floor(n / GIVEN.length) % FAMILY.length]]
  return `${given} K${Math.floor(n / (GIVEN.length * FAMILY.length)) % MIDDLES} ${family}`
}

const hashed = new Map<string, string[]>()

/** Names come again; hashing one costs more than sealing a text. */
function namesHashed(keys: Keys, name: string): string[] {
  const known = hashed.get(name)
  if (known) return known
  const made = nameHashes(keys, { name })
  hashed.set(name, made)
  return made
}

const BASE = PLAIN_ALPHABET.length
const ALL = BASE ** REFERENCE_CHARACTERS
/** Has no divisor in common with the base, so that no two copies get one reference. */
const STEP = 4_294_967_291
const FIRST = 11_113_111_111

/** The reference of the copy number `n`, of up to two million. */
export function referenceOf(n: number): string {
  let value = (FIRST + n * STEP) % ALL
  let characters = ''
  for (let place = 0; place < REFERENCE_CHARACTERS; place++) {
    characters += PLAIN_ALPHABET[value % BASE]
    value = Math.floor(value / BASE)
  }
  return formatReference(characters)
}
