import type { CalendarFile, CalendarFileYear } from '#lib/domain/clock/calendars/calendar-file.ts'

/** A data file as text: one holiday a line, so that a diff shows exactly the days that changed. */
export function fileText({ id, name, years }: CalendarFile): string {
  const lines =
    years === 'weekends-only'
      ? JSON.stringify(years)
      : `{\n${Object.entries(years)
          .map(([year, list]) => `    "${year}": ${yearText(list)}`)
          .join(',\n')}\n  }`
  return `{\n  "id": ${JSON.stringify(id)},\n  "name": ${line(name)},\n  "years": ${lines}\n}\n`
}

function yearText({ holidays, makeUpWorkingDays, ...year }: CalendarFileYear): string {
  const fields = Object.entries(year).map(([key, value]) => `      "${key}": ${JSON.stringify(value)}`)
  fields.push(
    `      "holidays": ${list(holidays.map(({ on, ...rest }) => line({ on, ...(rest.to && { to: rest.to }), ...rest })))}`,
  )
  if (makeUpWorkingDays)
    fields.push(`      "makeUpWorkingDays": ${list(makeUpWorkingDays.map((on) => `"${on}"`))}`)
  return `{\n${fields.join(',\n')}\n    }`
}

function list(items: string[]): string {
  return `[\n${items.map((item) => `        ${item}`).join(',\n')}\n      ]`
}

function line(object: object): string {
  const fields = Object.entries(object).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`)
  return `{ ${fields.join(', ')} }`
}
