import type { Calendar } from '#lib/domain/clock/calendar.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { type ClockProblem, eventProblems } from '#lib/domain/clock/check-events.ts'
import { type Clock, computeClock } from '#lib/domain/clock/deadline.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import type { Law } from '#lib/domain/clock/law.ts'
import { isLawId, lawOn } from '#lib/domain/clock/laws.ts'
import { eventsIn } from '#scripts/due/events.ts'
import { DueProblem } from '#scripts/due/problem.ts'
import { calendarNamed, rightNamed } from '#scripts/due/vocabulary.ts'

/** A question to the clock in words, as a command line or a table has it. `received` is the local date and time. */
export type Asked = {
  law: string
  right: string
  calendar: string
  received: string
  zone: string
  events: string
}

/** The clock's answer. Throws DueProblem naming the field that cannot be read or that the law does not know. */
export function askClock(asked: Asked): Clock {
  const received = receivedAt(asked)
  const day = received.toPlainDate().toString()
  const law = lawNamed(asked.law, day)
  const { right, circumstance } = rightOf(asked.right)
  if (!law.rules[right]) throw new DueProblem('right-not-in-law', 'right', `${asked.law} ${asked.right}`)
  const special: ClockEvent[] = circumstance ? [{ kind: circumstance, on: day }] : []
  const events = [...special, ...eventsIn(asked.events)]
  const [problem] = eventProblems({ law, right, events, receivedOn: day })
  if (problem && !isSaidToBeIgnored(problem, asked)) throw new DueProblem(problem, 'event', asked.events)
  const calendar = calendarOf(asked.calendar, law)
  return computeClock({ law, right, calendar, received: received.toInstant(), zone: asked.zone, events })
}

// the worked cases write "(ignored)" beside a pause that the law does not have
function isSaidToBeIgnored(problem: ClockProblem, { events }: Asked): boolean {
  return problem === 'pause-not-in-law' && events.includes('(ignored)')
}

function receivedAt({ received, zone }: Asked): Temporal.ZonedDateTime {
  const local = orProblem(
    () => Temporal.PlainDateTime.from(received, { overflow: 'reject' }),
    ['impossible-date', 'received', received],
  )
  return orProblem(() => local.toZonedDateTime(zone), ['unknown-zone', 'zone', zone])
}

function orProblem<T>(read: () => T, problem: ConstructorParameters<typeof DueProblem>): T {
  try {
    return read()
  } catch (thrown) {
    if (thrown instanceof RangeError) throw new DueProblem(...problem)
    throw thrown
  }
}

function lawNamed(words: string, day: string): Law {
  const id = words.trim().toUpperCase()
  if (!isLawId(id)) throw new DueProblem('unknown-law', 'law', words)
  return lawOn(id, day)
}

function rightOf(words: string) {
  const named = rightNamed(words)
  if (!named) throw new DueProblem('unknown-right', 'right', words)
  return named
}

function calendarOf(words: string, law: Law): Calendar {
  const named = calendarNamed(words)
  if (!named) throw new DueProblem('unknown-calendar', 'calendar', words)
  return CALENDARS[named === 'law' ? law.calendar : named]
}
