import { z } from 'zod'

/** Characters nobody means to type: controls, byte-order marks, bidi overrides, zero-width spaces (SR-037). */
const FORBIDDEN = /[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]--[\n\t\u200c\u200d]]/v
/** Joiners are part of some scripts and of emoji, but mean nothing after anything else. */
const STRAY_JOINER = /(?<![\p{L}\p{M}\p{Extended_Pictographic}])[\u200c\u200d]/u

/** Whether the text holds characters that cannot be seen or that change how the rest is read. */
export function hasInvisibleCharacters(text: string): boolean {
  return FORBIDDEN.test(text) || STRAY_JOINER.test(text)
}

type TextRules = { missing: string; max: number; lines?: boolean; optional?: boolean }

/**
 * A text as a person types it: NFC, trimmed, one kind of line end, no invisible characters, at most `max`
 * characters as they are seen. `missing` is the problem code when it is empty.
 */
export function plainText({ missing, max, lines = false, optional = false }: TextRules) {
  return z
    .string(missing)
    .max(max * 8, 'text-too-long')
    .transform((typed) => typed.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .superRefine((text, ctx) => {
      if (!optional && text === '') ctx.addIssue({ code: 'custom', message: missing })
      if (hasInvisibleCharacters(text)) ctx.addIssue({ code: 'custom', message: 'text-invisible' })
      else if (!lines && /[\n\t]/.test(text)) ctx.addIssue({ code: 'custom', message: 'text-one-line' })
      if (countCharacters(text, max) > max)
        ctx.addIssue({ code: 'custom', message: 'text-too-long', params: { max } })
    })
}

/** Counts characters as people see them; stops early, since only "more than `enough`" matters. */
function countCharacters(text: string, enough: number): number {
  if (text.length <= enough) return text.length
  let count = 0
  for (const _ of new Intl.Segmenter().segment(text)) if (++count > enough) break
  return count
}
