import { parse } from 'csv/sync'
import type { Clock } from '#lib/domain/clock/deadline.ts'
import { askClock } from '#scripts/due/ask.ts'
import { DueProblem } from '#scripts/due/problem.ts'

const COLUMNS = [
  'jurisdiction',
  'right',
  'received_local_datetime',
  'timezone',
  'calendar',
  'expected_ack_due',
  'expected_response_due',
  'expected_extended_due',
] as const
type Row = Record<(typeof COLUMNS)[number] | 'events' | 'certainty' | 'id', string | undefined>

/** One date of a worked case: what the table expects (empty: it states none) and what the clock computes. */
export type Compared = { step: 'acknowledge' | 'respond' | 'extended'; expected: string; computed: string }

/** One line of the table: its dates side by side, or why the clock cannot answer. */
export type WorkedCase = {
  id: string
  certainty: string
  clock?: Clock
  dates: Compared[]
  problem?: string
  agrees: boolean
}

/** Every line of a table of worked cases (CSV with a header). Throws DueProblem when a column is missing. */
export function workedCases(text: string): WorkedCase[] {
  const rows: Row[] = parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true })
  const missing = COLUMNS.filter((column) => rows.some((row) => row[column] === undefined))
  if (rows.length === 0 || missing.length > 0)
    throw new Error(`Not a table of worked cases: ${missing.join(', ')}`)
  return rows.map((row, index) => compare(row, row.id || `line ${index + 2}`))
}

function compare(row: Row, id: string): WorkedCase {
  const certainty = row.certainty || 'certain'
  try {
    const clock = clockOf(row)
    const dates = datesOf(row, clock)
    return { id, certainty, clock, dates, agrees: dates.every(isAsExpected) }
  } catch (thrown) {
    if (!(thrown instanceof DueProblem)) throw thrown
    return { id, certainty, dates: [], problem: `${thrown.code}: ${thrown.message}`, agrees: false }
  }
}

function clockOf(row: Row): Clock {
  return askClock({
    law: row.jurisdiction ?? '',
    right: row.right ?? '',
    calendar: row.calendar ?? '',
    received: row.received_local_datetime ?? '',
    zone: row.timezone ?? '',
    events: eventWords(row.events ?? ''),
  })
}

// prose beside the events, such as "no identity verification", says nothing that is counted
function eventWords(words: string): string {
  return words
    .split(';')
    .filter((piece) => /^\s*[\w-]+\s*=/.test(piece))
    .join(';')
}

function datesOf(row: Row, clock: Clock): Compared[] {
  return [
    { step: 'acknowledge', expected: row.expected_ack_due ?? '', computed: clock.acknowledgeOn ?? '' },
    { step: 'respond', expected: row.expected_response_due ?? '', computed: clock.respondOn ?? '' },
    { step: 'extended', expected: row.expected_extended_due ?? '', computed: clock.extendedOn ?? '' },
  ]
}

// a table that states no answer means that there is none; of the other two dates it may simply be silent
function isAsExpected({ step, expected, computed }: Compared): boolean {
  return expected === computed || (expected === '' && step !== 'respond')
}
