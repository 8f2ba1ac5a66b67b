import { isMakeUpDay, missingYears, type RuleDays, restReason, roll } from '#lib/domain/clock/calendar.ts'
import { addMonths, type Day, dateOf, isoOf } from '#lib/domain/clock/day.ts'
import type { Period, Unit } from '#lib/domain/clock/law.ts'
import type { TraceLine } from '#lib/domain/clock/receipt.ts'

/** What is to be added to what: `n` units and `pausedDays` to `start`, then one roll if the rule has one. */
export type Addition = {
  start: Day
  n: number
  unit: Unit
  roll: Period['roll']
  days: RuleDays
  pausedDays: number
}

/** `raw` before the roll, `on` after it; `missingYears` are those whose calendar was needed and is not complete. */
export type Sum = {
  raw: Day
  on: Day
  lines: TraceLine[]
  missingYears: number[]
}

/**
 * Counts a period. The day of the start is not counted (Reg. 1182/71 art. 3(1); PRC Civil Code art. 201) and nothing is
 * rolled before the whole sum is made: 31 January and three months are 30 April, whatever day 28 February was.
 */
export function addUp(addition: Addition): Sum {
  const counted = addition.unit === 'working-days' ? countWorkingDays(addition) : addLength(addition)
  const paused = addPausedDays(counted.on, addition.pausedDays)
  const last = rollLastDay(paused.on, addition)
  const usedFrom = addition.unit === 'working-days' ? addition.start + 1 : paused.on
  const usedCalendar = addition.unit === 'working-days' || addition.roll !== 'none'
  return {
    raw: paused.on,
    on: last.on,
    lines: [...counted.lines, ...paused.lines, ...last.lines],
    missingYears: usedCalendar ? missingYears(usedFrom, last.on, addition.days.calendar) : [],
  }
}

type Part = { on: Day; lines: TraceLine[] }

function addLength({ start, n, unit }: Addition): Part {
  const on = unit === 'months' ? addMonths(start, n) : start + n
  const lines: TraceLine[] = [
    { code: 'first-day', on: isoOf(start + 1) },
    { code: 'added', from: isoOf(start), n, unit, on: isoOf(on) },
  ]
  // Reg. 1182/71 art. 3(2)(c): a month without that date ends on its last day
  if (unit === 'months' && dateOf(on) !== dateOf(start))
    lines.push({ code: 'clipped', wanted: dateOf(start), on: isoOf(on) })
  return { on, lines }
}

function countWorkingDays({ start, n, days }: Addition): Part {
  const lines: TraceLine[] = []
  let on = start
  for (let counted = 0; counted < n; ) {
    const next = roll(on + 1, days)
    for (const stretch of next.skipped) lines.push({ code: 'skipped', ...stretch })
    on = next.on
    counted += 1
    if (counted === 1) lines.push({ code: 'first-day', on: isoOf(on) })
    addCounted(lines, { on, number: counted, makeUp: isMakeUpDay(on, days.calendar) })
  }
  return { on, lines }
}

// working days in a row are one line, but a made-up weekend day gets its own so that the reader sees it counted
function addCounted(lines: TraceLine[], day: { on: Day; number: number; makeUp: boolean }): void {
  const on = isoOf(day.on)
  const last = lines.at(-1)
  if (last?.code === 'counted' && last.makeUp === day.makeUp) {
    last.to = on
    last.last = day.number
  } else
    lines.push({ code: 'counted', from: on, to: on, first: day.number, last: day.number, makeUp: day.makeUp })
}

function addPausedDays(from: Day, days: number): Part {
  if (days === 0) return { on: from, lines: [] }
  const on = from + days
  return { on, lines: [{ code: 'pause-added', days, from: isoOf(from), on: isoOf(on) }] }
}

function rollLastDay(raw: Day, addition: Addition): Part {
  const reason = restReason(raw, addition.days)
  if (!reason) return { on: raw, lines: makeUpLines(raw, addition) }
  if (addition.roll === 'none') return { on: raw, lines: [{ code: 'not-rolled', on: isoOf(raw), reason }] }
  const { on, skipped } = roll(raw, addition.days)
  return { on, lines: [{ code: 'rolled', from: isoOf(raw), to: isoOf(on), skipped }] }
}

// a working-day count has already said so of each made-up day
function makeUpLines(raw: Day, { unit, roll, days }: Addition): TraceLine[] {
  const surprises = unit !== 'working-days' && roll !== 'none' && isMakeUpDay(raw, days.calendar)
  return surprises ? [{ code: 'make-up-day', on: isoOf(raw) }] : []
}
