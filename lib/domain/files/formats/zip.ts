import { checkEntry, type Entry } from '#lib/domain/files/formats/zip-entry.ts'
import { type FileFault, latin, type Peek, view } from '#lib/domain/files/peek.ts'

const END_BYTES = 22
const LONGEST_COMMENT = 65_535
const ENTRY_BYTES = 46
const MOST_ENTRIES = 2000
/** A scanner's usual limit: of more than this it would look at a part only. */
const MOST_BYTES = 100 * 1024 * 1024
const MOST_RATIO = 100

type Directory = { count: number; size: number; offset: number }

/** What an office document must hold, by its ending. */
const REQUIRED = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  odt: 'content.xml',
} as const
const MACROS = /vbaProject|vbaData|activeX|^Basic\/|^Scripts\//i
const PACKED_AGAIN = /\.(?:zip|docm|xlsm|xltm|dotm|7z|rar|gz|tar|exe|dll|js|vbs)$/i

/** An office document, judged by its table of contents first, then by unpacking and counting what it names (SR-117). */
export async function checkOffice(file: Peek, kind: keyof typeof REQUIRED): Promise<FileFault | null> {
  const directory = await findDirectory(file)
  if (!directory) return 'file-cut-short'
  if (directory.count > MOST_ENTRIES || directory.size > MOST_ENTRIES * 400) return 'file-packed-too-much'
  const entries = entriesIn(await file.read(directory.offset, directory.size), directory.count)
  if (!entries) return 'file-cut-short'
  if (entries.some(({ encrypted }) => encrypted)) return 'file-encrypted'
  if (entries.some(({ name }) => MACROS.test(name))) return 'file-has-macros'
  if (isBomb(entries, directory.offset)) return 'file-packed-too-much'
  if (entries.some(({ name }) => isStray(name))) return 'file-type-differs'
  if (!entries.some(({ name }) => name === REQUIRED[kind])) return 'file-type-differs'
  for (const entry of entries) {
    const fault = await checkEntry(file, entry)
    if (fault) return fault
  }
  return null
}

/** What a packed file holds, by its table of contents; null if that cannot be read or is unreasonably long. */
export async function entriesOf(file: Peek): Promise<Entry[] | null> {
  const directory = await findDirectory(file)
  if (!directory || directory.count > MOST_ENTRIES || directory.size > MOST_ENTRIES * 400) return null
  return entriesIn(await file.read(directory.offset, directory.size), directory.count)
}

const isStray = (name: string) =>
  PACKED_AGAIN.test(name) || name.startsWith('/') || /\\|(?:^|\/)\.\.(?:\/|$)/.test(name)

async function findDirectory(file: Peek): Promise<Directory | null> {
  const start = Math.max(0, file.size - END_BYTES - LONGEST_COMMENT)
  const tail = await file.read(start, file.size - start)
  const at = latin(tail).lastIndexOf('PK\x05\x06')
  if (at < 0 || at + END_BYTES > tail.length) return null
  const end = view(tail.subarray(at))
  const directory = {
    count: end.getUint16(10, true),
    size: end.getUint32(12, true),
    offset: end.getUint32(16, true),
  }
  return directory.offset + directory.size <= start + at ? directory : null
}

function entriesIn(bytes: Uint8Array, count: number): Entry[] | null {
  const entries: Entry[] = []
  for (let at = 0; entries.length < count; ) {
    if (at + ENTRY_BYTES > bytes.length || latin(bytes.subarray(at, at + 4)) !== 'PK\x01\x02') return null
    const head = view(bytes.subarray(at))
    const nameEnd = at + ENTRY_BYTES + head.getUint16(28, true)
    entries.push({
      name: latin(bytes.subarray(at + ENTRY_BYTES, nameEnd)),
      packed: head.getUint32(20, true),
      unpacked: head.getUint32(24, true),
      encrypted: (head.getUint16(8, true) & 1) === 1,
      offset: head.getUint32(42, true),
    })
    at = nameEnd + head.getUint16(30, true) + head.getUint16(32, true)
  }
  return entries
}

/** Too much, too densely, or entries that lie over one another. */
function isBomb(entries: readonly Entry[], directoryAt: number): boolean {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (unpacked > MOST_BYTES || unpacked > MOST_RATIO * Math.max(directoryAt, 1)) return true
  const inOrder = entries.toSorted((a, b) => a.offset - b.offset)
  return inOrder.some(({ offset, packed, name }, at) => {
    const next = inOrder[at + 1]?.offset ?? directoryAt
    return offset + 30 + name.length + packed > next
  })
}
