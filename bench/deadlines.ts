import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { type ClockInput, computeClock } from '#lib/domain/clock/deadline.ts'
import { RIGHTS } from '#lib/domain/clock/law.ts'
import { LAWS } from '#lib/domain/clock/laws.ts'

const ROUND = 50_000
const DAYS = 700

/** Every right of every law on days spread over two years, received at noon in the law's own zone. */
function questions(): ClockInput[] {
  const asked = Object.values(LAWS).flatMap((versions) => {
    const law = versions[versions.length - 1] ?? versions[0]
    return RIGHTS.filter((right) => law.rules[right]).map((right) => ({ law, right }))
  })
  const first = Temporal.ZonedDateTime.from('2025-01-01T12:00[UTC]')
  return Array.from({ length: ROUND }, (_, index) => {
    const { law, right } = asked[index % asked.length] as (typeof asked)[number]
    const received = first.add({ days: index % DAYS }).toInstant()
    return { law, right, calendar: CALENDARS[law.calendar], received, zone: law.zone, events: [] }
  })
}

/** Deadlines a second on one core from warm data, each with its whole receipt; the best of five rounds. */
function deadlineRate(): number {
  const all = questions()
  const rounds = Array.from({ length: 5 }, () => {
    const begun = performance.now()
    for (const input of all) computeClock(input)
    return (ROUND / (performance.now() - begun)) * 1000
  })
  return Math.max(...rounds)
}

/** What laws, calendars and a warm clock hold in memory, in MB: measured in this process, after a collection. */
function clockMegabytes(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

console.log(JSON.stringify({ rate: deadlineRate(), megabytes: clockMegabytes() }))
