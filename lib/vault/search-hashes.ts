import { type SearchWords, searchWords, typedWords } from '#lib/domain/requests/search-words.ts'
import type { Keys } from '#lib/platform/keys.ts'
import type { Contact } from '#lib/vault/request-vault.ts'

/** Everything that a case is found by beside its mailbox and its number: the names in it, whole and by the word (SR-131). */
export function nameHashes(keys: Keys, contact: Pick<Contact, 'name' | 'subject'>): string[] {
  const names = [contact.name, contact.subject?.subjectName ?? '']
  return [...new Set(names.map(searchWords).flatMap((words) => (words ? hashesOf(keys, words) : [])))]
}

const wholeHash = (keys: Keys, whole: string) => keys.lookupHash(`name|${whole}`)
const wordHash = (keys: Keys, word: string) => keys.lookupHash(`word|${word}`)

function hashesOf(keys: Keys, { whole, words }: SearchWords): string[] {
  return [wholeHash(keys, whole), ...words.map((word) => wordHash(keys, word))]
}

/** What is looked for when somebody types a name; null if it holds no word. */
export function typedHashes(keys: Keys, typed: string): { whole: string; words: string[] } | null {
  const asked = typedWords(typed)
  if (!asked) return null
  return { whole: wholeHash(keys, asked.whole), words: asked.words.map((word) => wordHash(keys, word)) }
}
