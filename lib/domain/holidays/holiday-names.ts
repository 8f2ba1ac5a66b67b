import type { Calendar } from '#lib/domain/clock/calendar.ts'
import NAMES from '#lib/domain/clock/calendars/names.json' with { type: 'json' }
import { yearsOf } from '#lib/domain/clock/loaded-years.ts'
import type { Text } from '#lib/domain/clock/text.ts'

/**
 * Names holidays in every language as the calendar does, where it knows the name in one of them, else as other
 * calendars do; a name nobody knows stays as it is in the list.
 */
export function namesFor(calendar: Calendar): (name: string) => Text {
  const years = Object.values(yearsOf(calendar) ?? {})
  const own = years.flatMap(({ holidays }) => holidays.map(({ name }) => name))
  const known = new Map<string, Text>()
  for (const text of [...own, ...Object.values(NAMES)])
    for (const name of Object.values(text)) if (!known.has(keyOf(name))) known.set(keyOf(name), text)
  return (name) => known.get(keyOf(name)) ?? { en: name, 'zh-CN': name }
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll('’', "'")
}
