import type { Row } from '#bench/copies/models.ts'

const DAY_MS = 86_400_000

/** What a copy puts where its model had something of its own. */
export type Replacing = {
  days: number
  /** Milliseconds later on its day, so that no two copies happen at once. */
  jitter: number
  reference: string
  /** The copy's ids, by those of the model. */
  ids: ReadonlyMap<string, string>
}

type Part =
  | { is: 'literal'; text: string }
  | { is: 'id'; id: string }
  | { is: 'reference' }
  | { is: 'instant'; ms: number }
  | { is: 'day'; ms: number }

/** A value of the model, ready to be said of many copies. */
export type Template = (replacing: Replacing) => string

export type Known = { ids: ReadonlySet<string>; reference: string; fixed: ReadonlySet<string> }

const OWN =
  /\b[0-9a-f]{32}\b|DSR-[0-9A-Z]{4}-[0-9A-Z]{4}|\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z|\b\d{4}-\d\d-\d\d\b/g

/** Finds the ids, dates, instants and the reference in a text. Days in `fixed` (versions of laws) and after all time stay. */
export function templateOf(text: string, known: Known): Template {
  const parts: Part[] = []
  let from = 0
  for (const match of text.matchAll(OWN)) {
    const part = partOf(match[0], known)
    if (!part) continue
    parts.push({ is: 'literal', text: text.slice(from, match.index) }, part)
    from = match.index + match[0].length
  }
  const rest: Part = { is: 'literal', text: text.slice(from) }
  const all = [...parts, rest].filter((part) => part.is !== 'literal' || part.text !== '')
  if (all.every((part) => part.is === 'literal')) return () => text
  return (replacing) => {
    let said = ''
    for (const part of all) said += sayPart(part, replacing)
    return said
  }
}

function partOf(found: string, { ids, reference, fixed }: Known): Part | null {
  if (found === reference) return { is: 'reference' }
  if (ids.has(found)) return { is: 'id', id: found }
  if (!/^\d{4}-/.test(found) || fixed.has(found) || found.startsWith('9999')) return null
  return { is: found.length > 10 ? 'instant' : 'day', ms: Date.parse(found) }
}

function sayPart(part: Part, { days, jitter, reference, ids }: Replacing): string {
  if (part.is === 'literal') return part.text
  if (part.is === 'id') return ids.get(part.id) ?? part.id
  if (part.is === 'reference') return reference
  if (part.is === 'instant') return instantAt(part.ms + days * DAY_MS + jitter)
  return dayAt(part.ms + days * DAY_MS)
}

const written = new Map<number, string>()

/** Days are few and asked for again and again. */
function dayAt(ms: number): string {
  const known = written.get(ms)
  if (known) return known
  const text = new Date(ms).toISOString().slice(0, 10)
  written.set(ms, text)
  return text
}

function instantAt(ms: number): string {
  const into = ((ms % DAY_MS) + DAY_MS) % DAY_MS
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  const seconds = Math.floor(into / 1000)
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `${dayAt(ms - into)}T${clock.map((value) => digits(value, 2)).join(':')}.${digits(into % 1000, 3)}Z`
}

/** Every id that a model's own rows have. */
export function idsOf(rows: Iterable<Row>): Set<string> {
  const found = [...rows].flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
  return new Set(found.filter((id) => /^[0-9a-f]{32}$/.test(id)))
}
