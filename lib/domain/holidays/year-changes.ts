import type { CalendarYear } from '#lib/domain/clock/calendar.ts'
import { type Day, dayOf, isoOf } from '#lib/domain/clock/day.ts'
import type { Text } from '#lib/domain/clock/text.ts'
import type { DayKind } from '#lib/domain/holidays/listed-days.ts'
import type { YearList } from '#lib/domain/holidays/year-list.ts'

/** Days in a row (both ends included) that a list adds, takes away or names otherwise; `name` is null for make-up days. */
export type DayChange = {
  from: string
  to: string
  change: 'added' | 'removed' | 'renamed'
  kind: DayKind
  name: Text | null
  /** What they were called before, of days that are renamed. */
  was: Text | null
}

/** What a list changes about the year that is held (undefined: none is), in the order of the days. */
export function yearChanges(held: CalendarYear | undefined, list: YearList): DayChange[] {
  const changes = [
    ...changesOf(offDays(held?.holidays ?? []), offDays(list.holidays), 'off'),
    ...changesOf(workDays(held?.makeUpWorkingDays ?? []), workDays(list.makeUpWorkingDays), 'work'),
  ]
  return changes.sort((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)))
}

/** A day that may have a name: null is a day without one, undefined no such day. */
type Days = Map<Day, Text | null>

function offDays(holidays: CalendarYear['holidays']): Days {
  const days: Days = new Map()
  for (const { on, to = on, name } of holidays)
    for (let day = dayOf(on); day <= dayOf(to); day += 1) if (!days.has(day)) days.set(day, name)
  return days
}

function workDays(iso: readonly string[]): Days {
  return new Map(iso.map((on) => [dayOf(on), null]))
}

function changesOf(before: Days, after: Days, kind: DayKind): DayChange[] {
  const changes: DayChange[] = []
  for (const day of [...new Set([...before.keys(), ...after.keys()])].sort((one, other) => one - other)) {
    const change = changeOf(before.get(day), after.get(day))
    if (change) addDay(changes, { ...change, kind, from: isoOf(day), to: isoOf(day) })
  }
  return changes
}

function changeOf(was: Text | null | undefined, name: Text | null | undefined) {
  if (name === undefined) return { change: 'removed', name: was ?? null, was: null } as const
  if (was === undefined) return { change: 'added', name, was: null } as const
  return isSame(was, name) ? undefined : ({ change: 'renamed', name, was } as const)
}

function addDay(changes: DayChange[], day: DayChange): void {
  const last = changes.at(-1)
  const follows = last !== undefined && dayOf(last.to) + 1 === dayOf(day.from)
  if (follows && last.change === day.change && isSame(last.name, day.name) && isSame(last.was, day.was))
    last.to = day.to
  else changes.push(day)
}

function isSame(one: Text | null, other: Text | null): boolean {
  return one?.en === other?.en && one?.['zh-CN'] === other?.['zh-CN']
}
