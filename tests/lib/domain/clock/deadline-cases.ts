import { readFileSync } from 'node:fs'
import { CALENDAR_IDS, type CalendarId } from '#lib/domain/clock/calendar.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { type Clock, computeClock } from '#lib/domain/clock/deadline.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import type { Right } from '#lib/domain/clock/law.ts'
import { isLawId, lawOn } from '#lib/domain/clock/laws.ts'

export type DeadlineCase = {
  id: string
  certainty: string
  why: string
  clock: Clock
  expected: { acknowledgeOn?: string; respondOn?: string; extendedOn?: string }
}

const RIGHT_OF: Record<string, Right> = {
  account_cancellation: 'cancellation',
  know: 'access',
  rectification: 'correction',
  erasure: 'deletion',
  delete: 'deletion',
  opt_out_sale_share: 'opt-out',
  complaint_telecom: 'telecom-complaint',
}

const DAY = String.raw`(\d{4}-\d{2}-\d{2})`

/** The worked cases of the four laws, each with the clock that the engine computes for it. */
export function deadlineCases(): DeadlineCase[] {
  const text = readFileSync(new URL('./deadline-cases.csv', import.meta.url), 'utf8')
  const [head = [], ...rows] = text.trim().split(/\r?\n/).map(cells)
  const records = rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
  return records.flatMap(caseOf)
}

function caseOf(row: Record<string, string>): DeadlineCase[] {
  const id = row.jurisdiction ?? ''
  if (!isLawId(id)) return []
  const local = Temporal.PlainDateTime.from(row.received_local_datetime ?? '')
  const clock = computeClock({
    law: lawOn(id, String(local.toPlainDate())),
    right: RIGHT_OF[row.right ?? ''] ?? (row.right as Right),
    calendar: CALENDARS[calendarOf(row.calendar ?? '')],
    received: local.toZonedDateTime(row.timezone ?? '').toInstant(),
    zone: row.timezone ?? '',
    events: eventsOf(row.events ?? ''),
  })
  const expected = {
    acknowledgeOn: row.expected_ack_due || undefined,
    respondOn: row.expected_response_due || undefined,
    extendedOn: row.expected_extended_due || undefined,
  }
  return [{ id: row.id ?? '', certainty: row.certainty ?? '', why: row.why ?? '', clock, expected }]
}

function calendarOf(words: string): CalendarId {
  if (words.includes('federal')) return 'US-FEDERAL'
  if (words.startsWith('CN') || words === 'calendar days') return 'CN'
  const known = CALENDAR_IDS.find((id) => words.startsWith(id))
  if (!known) throw new Error(`unknown calendar: ${words}`)
  return known
}

function eventsOf(words: string): ClockEvent[] {
  const found = (pattern: string) => new RegExp(pattern).exec(words)
  const one = (kind: ClockEvent['kind'], on: string | undefined): ClockEvent[] => (on ? [{ kind, on }] : [])
  const span = found(`clarification=${DAY}\\.\\.${DAY}`)
  return [
    ...one('identity-requested', found(`id_requested=${DAY}`)?.[1]),
    ...one('identity-verified', found(`(?:id_received|verified)=${DAY}`)?.[1]),
    ...one('clarification-asked', span?.[1]),
    ...one('clarification-answered', span?.[2]),
  ]
}

// the file quotes a cell that holds commas and doubles a quote inside it
function cells(line: string): string[] {
  const found = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)
  return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}
