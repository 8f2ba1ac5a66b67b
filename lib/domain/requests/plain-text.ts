import { z } from 'zod'

/**
 * Characters nobody means to type: controls, byte-order marks, bidi overrides, zero-width spaces, fillers, the empty
 * Braille cell, code points that are no characters (SR-037).
 */
const FORBIDDEN =
  /[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]--[\n\t\u200c\u200d\p{Variation_Selector}]]/v
/** Scripts that are spelt with joiners. */
const JOINING_SCRIPTS =
  'Arab Beng Deva Gujr Guru Khmr Knda Laoo Mlym Mong Mymr Nkoo Orya Sinh Syrc Taml Telu Thai Tibt'
const JOINING = JOINING_SCRIPTS.split(' ')
  .map((script) => `\\p{scx=${script}}`)
  .join('')
/** Joiners are part of those scripts and of emoji; after anything else they only hide. */
const STRAY_JOINER = new RegExp(
  `(?<![${JOINING}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Variation_Selector}])[\\u200c\\u200d]`,
  'u',
)
/** A variation selector chooses how the one character before it looks: of a letter, a digit or a symbol, and once. */
const STRAY_SELECTOR = /(?<![\p{L}\p{N}\p{S}\p{P}])\p{Variation_Selector}/u

/** Whether the text holds characters that cannot be seen or that change how the rest is read. */
export function hasInvisibleCharacters(text: string): boolean {
  return FORBIDDEN.test(text) || STRAY_JOINER.test(text) || STRAY_SELECTOR.test(text)
}

type TextRules = { missing: string; max: number; lines?: boolean; optional?: boolean }

/**
 * A text as a person types it: NFC, trimmed, one kind of line end, no invisible characters, at most `max`
 * characters as they are seen. `missing` is the problem code when it is empty.
 */
export function plainText({ missing, max, lines = false, optional = false }: TextRules) {
  return (
    z
      .string(missing || 'unknown')
      // Far too long: refused before anything is counted, with the limit that the person is told elsewhere.
      .superRefine((typed, ctx) => {
        if (typed.length > max * 8)
          ctx.addIssue({ code: 'custom', message: 'text-too-long', params: { max } })
      })
      .transform((typed) => typed.normalize('NFC').replace(/\r\n?/g, '\n').trim())
      .superRefine((text, ctx) => {
        if (!optional && text === '') ctx.addIssue({ code: 'custom', message: missing })
        if (hasInvisibleCharacters(text)) ctx.addIssue({ code: 'custom', message: 'text-invisible' })
        else if (!lines && /[\n\t]/.test(text)) ctx.addIssue({ code: 'custom', message: 'text-one-line' })
        if (countCharacters(text, max) > max)
          ctx.addIssue({ code: 'custom', message: 'text-too-long', params: { max } })
      })
  )
}

/** Counts characters as people see them; stops early, since only "more than `enough`" matters. */
function countCharacters(text: string, enough: number): number {
  if (text.length <= enough) return text.length
  let count = 0
  for (const _ of new Intl.Segmenter().segment(text)) if (++count > enough) break
  return count
}
