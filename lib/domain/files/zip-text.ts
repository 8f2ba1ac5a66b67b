import { entriesOf } from '#lib/domain/files/formats/zip.ts'
import { readEntry } from '#lib/domain/files/formats/zip-entry.ts'
import type { Peek } from '#lib/domain/files/peek.ts'

/** The words of a file, and whether they are all of it. */
export type Words = { text: string; isWhole: boolean }

/** Entries and unpacked bytes that are read at the most; of more the page says that not all was read. */
const MOST_ENTRIES = 500
const MOST_BYTES = 32 * 1024 * 1024
/** A hash is no phone number, whatever digits it holds. */
const HASH = /\b[0-9a-f]{64}\b/g

/**
 * The words of everything in a ZIP, one level deep: `read` reads an unpacked entry by the ending of its name, or gives null for
 * what it cannot. Null if the table of contents cannot be read.
 */
export async function zipText(
  file: Peek,
  read: (entry: Peek, ending: string) => Promise<Words | null>,
): Promise<Words | null> {
  const entries = await entriesOf(file)
  if (!entries) return null
  const texts: string[] = []
  let isWhole = entries.length <= MOST_ENTRIES
  let room = MOST_BYTES
  for (const entry of entries.slice(0, MOST_ENTRIES)) {
    const fits = !entry.encrypted && entry.unpacked <= room
    const bytes = fits ? await readEntry(file, entry) : null
    if (bytes) room -= bytes.length
    const ending = entry.name.slice(entry.name.lastIndexOf('.') + 1).toLowerCase()
    const words = bytes && (await read(peekInto(bytes), ending))
    if (words) texts.push(words.text.replace(HASH, ''))
    isWhole &&= words?.isWhole ?? false
  }
  return { text: texts.join('\n'), isWhole }
}

function peekInto(bytes: Uint8Array): Peek {
  return { size: bytes.length, read: async (start, length) => bytes.subarray(start, start + length) }
}
