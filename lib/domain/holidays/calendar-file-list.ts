import { isoOf, yearOf } from '#lib/domain/clock/day.ts'
import {
  checkLine,
  type DayKind,
  type LineProblem,
  type Listed,
  type ListedDays,
  readDay,
  sorted,
} from '#lib/domain/holidays/listed-days.ts'

/** An event of an iCalendar file as it is written; `end` is the first day after it. */
export type WrittenEvent = {
  line: number
  start: string
  end: string | null
  days: number | null
  isAllDay: boolean
  recurs: boolean
  isCancelled: boolean
  summary: string
  marks: string[]
}

/**
 * What of a file was left out, to be said and not hidden: events of other years, and, in a file that marks its days
 * off, those without a mark.
 */
export type LeftOut = { otherYears: number; unmarked: number }

// China’s public feeds write 春节（班） or 春节 补班, 春节（休） or 春节 假期; Apple’s say it in a property of their own
const WORK = /[（(]班[)）]|补班|上班|\b(?:make-?up |special )?work(?:ing)?[ -]?day\b|alternate-workday/i
const OFF = /[（(]休[)）]|假期|放假|work-holiday/i
/** No more of a title is looked at: more is too long for a name in any case. */
const LOOKED_AT = 500
/** What is no part of the holiday’s name. */
const MARKS = /\s*(?:[（(][休班][)）]|假期|补班|第\d+天\/共\d+天)/g

/** The days of one year of an iCalendar file, and what was left out of it. */
export function listFromEvents(events: readonly WrittenEvent[], year: number): Listed & { leftOut: LeftOut } {
  const meant = events.filter(({ isCancelled }) => !isCancelled)
  const inYear = meant.filter((event) => reaches(event, year))
  const marksDaysOff = inYear.some((event) => kindOf(event) === 'off')
  const listed = marksDaysOff ? inYear.filter((event) => kindOf(event) !== null) : inYear
  return {
    ...sorted(listed.map(daysOf)),
    leftOut: { otherYears: meant.length - inYear.length, unmarked: inYear.length - listed.length },
  }
}

function kindOf({ summary, marks }: WrittenEvent): DayKind | null {
  const said = [summary, ...marks].join(' ').slice(0, LOOKED_AT)
  if (WORK.test(said)) return 'work'
  return OFF.test(said) ? 'off' : null
}

function daysOf(event: WrittenEvent): ListedDays | LineProblem {
  const { line, start, summary } = event
  if (event.recurs) return { line, code: 'list-recurring' }
  if (!event.isAllDay) return { line, code: 'list-not-all-day' }
  const said = summary.normalize('NFC').trim()
  const name = (said.length > LOOKED_AT ? said : said.replace(MARKS, '').trim()) || said
  return checkLine({ line, from: start, to: lastDay(event), name, kind: kindOf(event) ?? 'off' })
}

/** Whether any of its days lies in the year; what cannot be read is kept, to be complained of. */
function reaches(event: WrittenEvent, year: number): boolean {
  const [from, to] = [readDay(event.start), readDay(lastDay(event))]
  if (event.recurs || from === null || to === null) return true
  return yearOf(from) <= year && year <= yearOf(Math.max(from, to))
}

/** Its last day: the one before the end, or the first where none is given (or, against RFC 5545, the same). */
function lastDay({ start, end, days }: WrittenEvent): string | null {
  const first = readDay(start)
  if (first === null) return null
  if (end === null || end === start) return isoOf(first + Math.max(1, days ?? 1) - 1)
  const after = readDay(end)
  return after === null ? null : isoOf(after - 1)
}
