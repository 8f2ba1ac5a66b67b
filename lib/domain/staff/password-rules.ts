/** A second factor is always there, so twelve characters are enough; nothing else is demanded of them (SR-087). */
export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 128

const SHORTEST_WORD = 4
/** Two characters of a script without spaces are a word already. */
const SHORTEST_IDEOGRAPHS = 2

export type PasswordProblem = { code: string; params?: Record<string, number> }

type Against = {
  /** Passwords many people use, lower case. */
  common: ReadonlySet<string>
  /** Names of the operator, the product and the person; see `wordsOf`. */
  words: readonly string[]
}

/**
 * What is wrong with a new password, or null. Any characters are welcome, none are demanded; it is refused when
 * many people use it (or one or two such put together) and when it holds a word anybody would try first (SR-087).
 */
export function passwordProblem(password: string, { common, words }: Against): PasswordProblem | null {
  const length = [...password].length
  if (length === 0) return { code: 'password-missing' }
  if (length < PASSWORD_MIN) return { code: 'password-too-short', params: { min: PASSWORD_MIN } }
  if (length > PASSWORD_MAX) return { code: 'password-too-long', params: { max: PASSWORD_MAX } }
  const lower = password.toLowerCase()
  if (words.some((word) => lower.includes(word) || plainSpelling(lower).includes(word)))
    return { code: 'password-has-name' }
  return isCommon(lower, common) ? { code: 'password-common' } : null
}

/** The words of names and addresses that a password must not hold: lower case, long enough to mean something. */
export function wordsOf(...names: string[]): string[] {
  const parts = names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  return [...new Set(parts.filter((part) => part.length >= shortest(part)))]
}

const shortest = (part: string) =>
  /^[a-z0-9\u00c0-\u024f]+$/.test(part) ? SHORTEST_WORD : SHORTEST_IDEOGRAPHS

const STAND_INS: Record<string, string> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** As it would be spelled without the usual stand-ins: `p@ssw0rd` is `password`. */
function plainSpelling(lower: string): string {
  return [...lower].map((character) => STAND_INS[character] ?? character).join('')
}

function isCommon(lower: string, common: ReadonlySet<string>): boolean {
  // What is only put at the ends to make it longer does not make it rarer.
  const core = lower.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return [lower, core].some((text) => isRepeated(text) || isMadeOfCommon(text, common))
}

/** `abcabcabcabc` and `aaaaaaaaaaaa`: one short piece again and again. */
function isRepeated(text: string): boolean {
  return /^(.{1,6})\1+.{0,5}$/u.test(text) && new Set(text).size <= 6
}

/** One common password, or two put together, or one and a few digits. */
function isMadeOfCommon(text: string, common: ReadonlySet<string>): boolean {
  const isKnown = (piece: string) =>
    common.has(piece) || common.has(plainSpelling(piece)) || /^\d{0,4}$/.test(piece)
  for (let at = 0; at < text.length; at++)
    if (isKnown(text.slice(0, at)) && isKnown(text.slice(at))) return true
  return false
}
