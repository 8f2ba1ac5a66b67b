import ICAL from 'ical.js'

/**
 * One VEVENT as it is written, judged by nobody yet: days as `YYYY-MM-DD`, `end` being the first day after it
 * (RFC 5545 3.6.1), and `marks` whatever else names its nature. `line` is that of its `BEGIN:VEVENT`.
 */
export type FileEvent = {
  line: number
  start: string
  end: string | null
  /** Its length in whole days, where it says that instead of an end. */
  days: number | null
  isAllDay: boolean
  recurs: boolean
  isCancelled: boolean
  summary: string
  marks: string[]
}

/** What cannot be read at all, and on which line, if that is known. */
export type Unreadable = { unreadableAt: number | null }

/** Whether a text means to be an iCalendar file. */
export function isCalendarFile(text: string): boolean {
  return /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)
}

/** The events of an iCalendar text (RFC 5545), in their order. */
export function readCalendarFile(text: string): FileEvent[] | Unreadable {
  try {
    const parsed: unknown[] = ICAL.parse(text.replace(/^\uFEFF?\s*/, ''))
    const calendars = (Array.isArray(parsed[0]) ? parsed : [parsed]) as ConstructorParameters<
      typeof ICAL.Component
    >[0][]
    const events = calendars.flatMap((calendar) => new ICAL.Component(calendar).getAllSubcomponents('vevent'))
    const lines = linesOfEvents(text)
    return events.map((event, at) => eventOf(event, lines[at] ?? 1))
  } catch (thrown) {
    return { unreadableAt: lineOf(text, thrown instanceof Error ? thrown.message : '') }
  }
}

function eventOf(event: ICAL.Component, line: number): FileEvent {
  const start = event.getFirstProperty('dtstart')
  const duration = /^P(\d{1,3})([DW])$/.exec(written(event.getFirstProperty('duration')))
  return {
    line,
    start: written(start),
    end: written(event.getFirstProperty('dtend')) || null,
    days: duration ? Number(duration[1]) * (duration[2] === 'W' ? 7 : 1) : null,
    isAllDay: start?.type === 'date',
    recurs: event.hasProperty('rrule') || event.hasProperty('rdate'),
    isCancelled: written(event.getFirstProperty('status')).toUpperCase() === 'CANCELLED',
    summary: written(event.getFirstProperty('summary')),
    marks: MARKS.flatMap((name) => event.getAllProperties(name)).flatMap(allWritten),
  }
}

/** Where calendars say what kind of day it is; the second is Apple's. */
const MARKS = ['categories', 'x-apple-special-day']

// the value as it stands in the file: read as a date, the library would turn 31 February into 3 March
function written(property: ICAL.Property | null): string {
  return property ? (allWritten(property)[0] ?? '') : ''
}

function allWritten(property: ICAL.Property): string[] {
  const [, , , ...values] = property.toJSON() as unknown[]
  return values.map(String)
}

function linesOfEvents(text: string): number[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, at) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [at + 1] : []))
}

// the library tells the line's text, never its number
function lineOf(text: string, message: string): number | null {
  const quoted = /"([^"]*)"$/.exec(message)?.[1]
  const at = quoted ? text.split(/\r\n|\r|\n/).indexOf(quoted) : -1
  return at < 0 ? null : at + 1
}
