import type { ImportColumn, PROBLEMS_COLUMN } from '#lib/domain/imports/columns.ts'

/** Words as they are compared, and the code each stands for. */
export type Words<Code extends string = string> = ReadonlyMap<string, Code>

/** What a list may say, in every language of the portal: its headings, and the words of columns that know only some. */
export type Vocabulary = {
  headings: Words<ImportColumn | typeof PROBLEMS_COLUMN>
  /** How each column is headed in the reader's language. */
  shown: Record<ImportColumn, string>
  cells: Partial<Record<ImportColumn, Words>>
}

/** Words to codes; a code stands for itself. Of two meanings the first holds. */
export function wordsFor<Code extends string>(pairs: Iterable<readonly [string, Code]>): Words<Code> {
  const words = new Map<string, Code>()
  for (const [word, code] of pairs)
    for (const each of [word, code]) if (!words.has(folded(each))) words.set(folded(each), code)
  return words
}

/** The code that a word stands for, however it is spelt. */
export function knownWord<Code extends string>(words: Words<Code>, word: string): Code | undefined {
  return words.get(folded(word))
}

const folded = (word: string) => word.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
