import { entriesOf } from '#lib/domain/files/formats/zip.ts'
import { readEntry } from '#lib/domain/files/formats/zip-entry.ts'
import type { Peek } from '#lib/domain/files/peek.ts'

/** Where the words of an office document are (Word, Excel, OpenDocument), and the addresses that they lead to. */
const WORDS =
  /^(?:word\/(?:document|footnotes|endnotes|comments|header|footer)\d*\.xml|word\/_rels\/[^/]+\.rels|xl\/(?:sharedStrings|comments\d*)\.xml|xl\/worksheets\/(?:_rels\/)?[^/]+\.(?:xml|rels)|xl\/(?:threadedComments|drawings)\/[^/]+\.xml|content\.xml)$/
/** A mail or phone link hides whom it leads to behind a name. */
const LINK = /"(?:mailto|tel):([^"?]*)/gi
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
  const links = [...xml.matchAll(LINK)].map(([, address]) => address)
  return [xml.replace(/<\/(?:w:p|si|c|row|text:p|text:h|a:p)>/g, '\n').replace(/<[^>]*>/g, ''), ...links]
    .join('\n')
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex, decimal) => characterOf(hex, decimal))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof MARKS) => MARKS[name])
}

/** The character that markup names by its number; none for a number that is none. */
function characterOf(hex: string | undefined, decimal: string): string {
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

const MARKS = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
