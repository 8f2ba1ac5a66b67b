import { z } from 'zod'

const READABLE = /^\+?[\d\s().-]{5,}$/
const MOST_DIGITS = 15

/**
 * The form in which two spellings of one phone number are compared: its digits, without what begins an international
 * call. Only ever hashed. Null if it cannot be a number.
 */
export function comparablePhone(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\u2010-\u2015]/g, '-')
    .trim()
  if (!READABLE.test(plain)) return null
  const digits = plain.replace(/\D/g, '').replace(/^00/, '')
  return digits.length >= 5 && digits.length <= MOST_DIGITS ? digits : null
}

/** A phone number that may be left out; kept as it was typed. */
export const optionalPhone = z
  .string()
  .trim()
  .max(60, 'phone-impossible')
  .nullish()
  .transform((typed) => typed || null)
  .refine((typed) => typed === null || comparablePhone(typed) !== null, 'phone-impossible')
