/** What in a text may be somebody else's. */
export const STRANGER_KINDS = ['email', 'phone', 'reference'] as const
export type StrangerKind = (typeof STRANGER_KINDS)[number]
export type Stranger = { kind: StrangerKind; what: string }

/** What a file was found to hold of others; `isRead` is false where no program could read all of it. */
export type FileLook = { isRead: boolean; strangers: Stranger[] }

/** More are not listed: one is enough to look again. */
export const STRANGERS_MAX = 50
/** Of a longer text only so much is looked at, and the page says so. */
export const SCANNED_MAX = 4_000_000

const PATTERNS: Record<StrangerKind, RegExp> = {
  email: /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu,
  // with the country in front, or a Chinese mobile number, as one writes them; bare digits may be anything
  phone:
    /(?<![\d+])(?:\+\d|00[1-9]\d{0,2}[ ()./-])[\d ()./-]{6,18}\d(?!\d)|(?<!\d)1[3-9]\d(?:\d{8}|([ -])\d{4}\1\d{4})(?!\d)/gu,
  reference: /DSR-[3-9A-Y]{4}-[3-9A-Y]{4}/giu,
}

const DASHES = /[\u2010-\u2015\u2212]/g
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** A text as its reader sees it: full-width characters, other blanks and dashes are the plain ones, what has no width is not there. */
function asSeen(text: string): string {
  return text.normalize('NFKC').replace(DASHES, '-').replace(UNSEEN, '')
}

/**
 * E-mail addresses, phone numbers and references in a text that are none of the person's own (nor the operator's). Each
 * once, in the order of the text.
 */
export function strangersIn(text: string, own: readonly string[]): Stranger[] {
  const looked = asSeen(text.slice(0, SCANNED_MAX))
  const known = new Set(own.filter(Boolean).map(comparable))
  const found = new Map<string, Stranger & { at: number }>()
  for (const kind of STRANGER_KINDS)
    for (const match of looked.matchAll(PATTERNS[kind])) {
      const key = comparable(match[0])
      if (known.has(key) || found.has(key)) continue
      found.set(key, { kind, what: match[0], at: match.index })
      if (found.size >= STRANGERS_MAX * STRANGER_KINDS.length) break
    }
  const inOrder = [...found.values()].sort((a, b) => a.at - b.at)
  return inOrder.slice(0, STRANGERS_MAX).map(({ kind, what }) => ({ kind, what }))
}

/** How two spellings of the same are told to be one: case, blanks and punctuation of a number count for nothing. */
function comparable(text: string): string {
  const seen = asSeen(text)
  const isWord = seen.includes('@') || /^dsr/i.test(seen)
  return isWord ? seen.toLowerCase() : seen.replace(/\D/g, '').replace(/^00/, '')
}

/** Whether what was typed is the end of a reference: its last four characters, in any case. */
export function endsReference(typed: string, reference: string): boolean {
  return typed.trim().toUpperCase() === reference.slice(-4)
}
