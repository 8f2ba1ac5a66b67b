/** More words than this are no name. */
const MOST_WORDS = 8
/** Scripts written without spaces, in which a name is short. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,6}$/u

/** Half of a name in such a script, or the family name of a million. */
const ONE_CHARACTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u

/** What a name is found by: the whole of it, and its words; each in the form in which spellings are compared. */
export type SearchWords = { whole: string; words: string[] }

/**
 * Case, width, accents and what stands between words do not matter. A name without spaces is also found by what follows
 * its first character, the given name: a family name alone would lead to thousands.
 */
export function searchWords(typed: string): SearchWords | null {
  const folded = fold(typed)
  const parts = wordsOf(folded).filter((word) => !ONE_CHARACTER.test(word))
  const words = [...new Set([...parts, ...givenNameOf(folded)])].slice(0, MOST_WORDS)
  return words.length > 0 ? { whole: wordsOf(folded).join(' '), words } : null
}

/** What somebody types to find a name: the words that a name must have, all of them. */
export function typedWords(typed: string): SearchWords | null {
  const folded = fold(typed)
  const words = [...new Set(folded.split(' ').flatMap(wordsOrUnspaced))].slice(0, MOST_WORDS)
  return words.length > 0 ? { whole: wordsOf(folded).join(' '), words } : null
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

function wordsOf(folded: string): string[] {
  return [...segmenter.segment(folded)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
}

/** A part in a script without spaces is looked for as it was typed: how it is cut depends on what stands around it. */
function wordsOrUnspaced(part: string): string[] {
  return UNSPACED.test(part) ? [part] : wordsOf(part)
}

function givenNameOf(folded: string): string[] {
  const name = folded.replaceAll(' ', '')
  if (!UNSPACED.test(name)) return []
  const characters = [...name]
  const afterTwo = characters.length > 3 ? [characters.slice(2).join('')] : []
  return [name, characters.slice(1).join(''), ...afterTwo].filter((part) => UNSPACED.test(part))
}

/** Full width and half width are one, so are case and the accents of Latin, Greek and Cyrillic letters. */
function fold(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
