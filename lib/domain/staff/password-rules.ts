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
  const spellings = [password.toLowerCase(), plainSpelling(password)]
  if (spellings.some((spelling) => words.some((word) => spelling.includes(word))))
    return { code: 'password-has-name' }
  if (spellings.some((spelling) => isCommon(spelling, common))) return { code: 'password-common' }
  return null
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

/** As it would be spelled without the usual stand-ins: `P@ssw0rd` is `password`. */
function plainSpelling(password: string): string {
  return [...password.toLowerCase()].map((character) => STAND_INS[character] ?? character).join('')
}

function isCommon(spelling: string, common: ReadonlySet<string>): boolean {
  // What is only put at the ends to make it longer does not make it rarer.
  const core = spelling.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return [spelling, core].some((text) => common.has(text) || isRepeated(text) || isTwoCommon(text, common))
}

/** `abcabcabcabc` and `aaaaaaaaaaaa`: one short piece again and again. */
function isRepeated(text: string): boolean {
  return /^(.{1,6})\1+.{0,5}$/u.test(text) && new Set(text).size <= 6
}

function isTwoCommon(text: string, common: ReadonlySet<string>): boolean {
  for (let at = 1; at < text.length; at++)
    if (isKnown(text.slice(0, at), common) && isKnown(text.slice(at), common)) return true
  return false
}

/** A piece that adds nothing: a common password, or a few digits. */
function isKnown(piece: string, common: ReadonlySet<string>): boolean {
  return common.has(piece) || /^\d{1,4}$/.test(piece)
}
