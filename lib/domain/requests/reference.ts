/** Letters and digits that are not mistaken for one another: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U or V. */
export const PLAIN_ALPHABET = '34679ACDEFGHJKMNPQRTWXY'

export const REFERENCE_CHARACTERS = 8
/** 24 characters of 23 choices are 108 bits; 27 give 122 (SR-064 asks for 120). */
export const ACCESS_KEY_CHARACTERS = 27
export const CODE_CHARACTERS = 8
/** Of the check value of a certificate: 18 characters of 23 choices are 81 bits. */
export const CHECK_CHARACTERS = 18

/** `7K3MQ9TX` as `DSR-7K3M-Q9TX`. */
export function formatReference(characters: string): string {
  return `DSR-${characters.slice(0, 4)}-${characters.slice(4)}`
}

/** Reads a reference as people type it: any case, any spaces or dashes, with or without `DSR`. Null if it cannot be one. */
export function parseReference(typed: string): string | null {
  const plain = plainCharacters(typed).replace(/^DSR/, '')
  return isPlain(plain, REFERENCE_CHARACTERS) ? formatReference(plain) : null
}

/** The access key in groups of three, as it is shown and printed. */
export function formatAccessKey(characters: string): string {
  return (characters.match(/.{1,3}/g) ?? []).join('-')
}

/** Reads an access key as people type it. Null if it cannot be one. */
export function parseAccessKey(typed: string): string | null {
  return parsePlain(typed, ACCESS_KEY_CHARACTERS)
}

/** Reads a code from a mail as people type it. Null if it cannot be one. */
export function parseCode(typed: string): string | null {
  return parsePlain(typed, CODE_CHARACTERS)
}

/** Writes bytes of a derived secret (base64url or hex text) in the plain alphabet, evenly. */
export function plainCharactersFrom(bytes: Uint8Array, length: number): string {
  let value = 0n
  for (const byte of bytes) value = value * 256n + BigInt(byte)
  const base = BigInt(PLAIN_ALPHABET.length)
  let written = ''
  for (; written.length < length; value /= base) written += PLAIN_ALPHABET[Number(value % base)]
  return written
}

/** Reads `length` characters of the plain alphabet as people type them: any case, any spaces or dashes. Null if it cannot be. */
export function parsePlain(typed: string, length: number): string | null {
  const plain = plainCharacters(typed)
  return isPlain(plain, length) ? plain : null
}

function plainCharacters(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u2010-\u2015_.-]/g, '')
}

function isPlain(text: string, length: number): boolean {
  return text.length === length && [...text].every((character) => PLAIN_ALPHABET.includes(character))
}
