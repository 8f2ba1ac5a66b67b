import { entriesOf } from '#lib/domain/files/formats/zip.ts'
import { readEntry } from '#lib/domain/files/formats/zip-entry.ts'
import type { Peek } from '#lib/domain/files/peek.ts'

/** Where the words of an office document are: Word, Excel, OpenDocument. */
const WORDS =
  /^(?:word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml|xl\/(?:sharedStrings|comments\d*)\.xml|xl\/worksheets\/[^/]+\.xml|content\.xml)$/
/** Unpacked bytes that are read at the most. */
const MOST_BYTES = 16 * 1024 * 1024

/** The words of an office document without its markup, as far as they are bounded; null if it cannot be read. */
export async function officeText(file: Peek): Promise<{ text: string; isWhole: boolean } | null> {
  const entries = (await entriesOf(file))?.filter(({ name }) => WORDS.test(name))
  if (!entries) return null
  let room = MOST_BYTES
  const texts: string[] = []
  for (const entry of entries) {
    if (entry.unpacked > room) return { text: texts.join('\n'), isWhole: false }
    room -= entry.unpacked
    const bytes = await readEntry(file, entry)
    if (!bytes) return null
    texts.push(withoutMarkup(new TextDecoder().decode(bytes)))
  }
  return { text: texts.join('\n'), isWhole: true }
}

/** Runs of one word may be split by formatting, so marks inside a paragraph vanish and its end is a line. */
function withoutMarkup(xml: string): string {
  return xml
    .replace(/<\/(?:w:p|si|c|row|text:p|text:h)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof MARKS) => MARKS[name])
}

const MARKS = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
