import { PLAIN_ALPHABET, parsePlain } from '#lib/domain/requests/reference.ts'

export const RECOVERY_CODES = 10
/** 25 characters of 23 choices are 113 bits (SR-092 asks for 112). */
export const RECOVERY_CODE_CHARACTERS = 25

/** A recovery code in groups of five, as it is shown and printed. */
export function formatRecoveryCode(characters: string): string {
  return (characters.match(/.{1,5}/g) ?? []).join('-')
}

/** Reads a recovery code as people type it. Null if it cannot be one. */
export function parseRecoveryCode(typed: string): string | null {
  return parsePlain(typed, RECOVERY_CODE_CHARACTERS)
}

/** Bits of one code: how hard it is to guess. */
export const RECOVERY_CODE_BITS = RECOVERY_CODE_CHARACTERS * Math.log2(PLAIN_ALPHABET.length)
