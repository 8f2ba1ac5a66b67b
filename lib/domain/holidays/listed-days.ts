import { type Day, dayOf } from '#lib/domain/clock/day.ts'
import { hasInvisibleCharacters } from '#lib/domain/requests/plain-text.ts'

/** Off, or a day of rest that the state made a working day. */
export const DAY_KINDS = ['off', 'work'] as const
export type DayKind = (typeof DAY_KINDS)[number]

/** Days in a row of one kind, as a line of a list names them (both ends included). */
export type ListedDays = { line: number; from: Day; to: Day; name: string; kind: DayKind }

/** What is wrong with a line: a problem code, and another line it collides with. */
export type LineProblem = { line: number; code: string; other?: number }

/** What a list says, or what is wrong with its lines. */
export type Listed = { days: ListedDays[]; problems: LineProblem[] }

export const NAME_MAX = 80
/** No break is longer; a wrong year in one cell would make one. */
const DAYS_MAX = 40

/** A line as it was read, to be checked: days as `YYYY-MM-DD` or null where they could not be read. */
export type ReadLine = {
  line: number
  from: string | null
  to: string | null
  name: string
  kind: DayKind | null
}

/** The line as listed days, or the first thing wrong with it. */
export function checkLine({ line, from, to, name, kind }: ReadLine): ListedDays | LineProblem {
  const [first, last] = [readDay(from), readDay(to)]
  const problem = (code: string) => ({ line, code })
  if (first === null || last === null) return problem('list-date-unreadable')
  if (last < first) return problem('list-end-before')
  if (last - first >= DAYS_MAX) return problem('list-break-long')
  if (name === '') return problem('list-name-missing')
  if (name.length > NAME_MAX) return problem('list-name-long')
  if (hasInvisibleCharacters(name)) return problem('list-name-invisible')
  if (!kind) return problem('list-kind-unknown')
  return { line, from: first, to: last, name, kind }
}

/** Lines apart from what is wrong with the others. */
export function sorted(lines: readonly (ListedDays | LineProblem)[]): Listed {
  const listed: Listed = { days: [], problems: [] }
  for (const line of lines) {
    if ('code' in line) listed.problems.push(line)
    else listed.days.push(line)
  }
  return listed
}

/** The day of a `YYYY-MM-DD`, or null if there is none such. */
export function readDay(iso: string | null): Day | null {
  try {
    return iso === null ? null : dayOf(iso)
  } catch {
    return null
  }
}
