import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import type { CalendarId } from '#lib/domain/clock/calendar.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'

const PEERS: [CalendarId, string, string?][] = [
  ['DE', 'DE'],
  ['PT', 'PT'],
  ['FR', 'FR'],
  ['GB-ENG', 'GB', 'ENG'],
  ['GB-SCT', 'GB', 'SCT'],
  ['GB-NIR', 'GB', 'NIR'],
  ['US-FEDERAL', 'US'],
]

// ours against the peer's, weekdays only: a holiday on a weekend changes no sum
const KNOWN_DISAGREEMENTS: Record<string, string[]> = {
  // proclaimed by the King in February 2026 for Scotland's first World Cup match, after the peer's data were made
  'GB-SCT 2026': ['only ours: 2026-06-15'],
}

describe('our holidays agree with an independent table', () => {
  const years = PEERS.flatMap((peer) => [2025, 2026, 2027].map((year) => [peer, year] as const))

  test.each(years)('%s in %i', ([id, ...region], year) => {
    const ours = onWeekdays(yearOf(id, year).holidays.map((holiday) => holiday.on))
    const peer = new Holidays(region[0] ?? '', region[1] ?? '')
    const theirs = onWeekdays(
      peer.getHolidays(year).flatMap(({ type, date }) => (type === 'public' ? [date.slice(0, 10)] : [])),
    )
    const differences = [
      ...ours.filter((on) => !theirs.includes(on)).map((on) => `only ours: ${on}`),
      ...theirs.filter((on) => !ours.includes(on)).map((on) => `only theirs: ${on}`),
    ]
    expect(differences).toEqual(KNOWN_DISAGREEMENTS[`${id} ${year}`] ?? [])
  })
})

describe('the Chinese lists are those of the State Council', () => {
  test.each([
    [2025, 28, 5],
    [2026, 33, 6],
  ])('%i has %i days off and %i make-up working days', (year, off, worked) => {
    const list = yearOf('CN', year)
    const days = list.holidays.flatMap(({ on, to = on }) => spread(on, to))
    expect([days.length, list.makeUpWorkingDays?.length, list.complete]).toEqual([off, worked, true])
  })

  test('every make-up working day is a Saturday or a Sunday outside the breaks', () => {
    for (const year of [2025, 2026]) {
      const { holidays, makeUpWorkingDays = [] } = yearOf('CN', year)
      const off = holidays.flatMap(({ on, to = on }) => spread(on, to))
      expect(onWeekdays(makeUpWorkingDays)).toEqual([])
      expect(makeUpWorkingDays.filter((on) => off.includes(on))).toEqual([])
    }
  })

  test('2027 knows only the thirteen days that the regulation itself fixes, and says it is not complete', () => {
    const { holidays, complete, makeUpWorkingDays } = yearOf('CN', 2027)
    expect(holidays.flatMap(({ on, to = on }) => spread(on, to))).toHaveLength(13)
    expect([complete, makeUpWorkingDays]).toEqual([false, undefined])
  })

  test('2027 differs from the independent table only where that table is known to be wrong', () => {
    const ours = yearOf('CN', 2027).holidays.flatMap(({ on, to = on }) => spread(on, to))
    const theirs = new Holidays('CN')
      .getHolidays(2027)
      .flatMap(({ type, date }) => (type === 'public' ? [date.slice(0, 10)] : []))
    // since 2025 Spring Festival has its eve and three days, and Labour Day two
    expect(ours.filter((on) => !theirs.includes(on))).toEqual(['2027-02-08', '2027-05-02'])
    // days for part of the population only
    expect(theirs.filter((on) => !ours.includes(on))).toEqual([
      '2027-03-08',
      '2027-05-04',
      '2027-06-01',
      '2027-08-01',
    ])
  })

  test('days for part of the population are no holidays, although the independent table has them', () => {
    const peer = new Holidays('CN').getHolidays(2026).map(({ date }) => date.slice(0, 10))
    const own = yearOf('CN', 2026).holidays.map((holiday) => holiday.on)
    for (const on of ['2026-03-08', '2026-05-04', '2026-06-01', '2026-08-01']) {
      expect(peer).toContain(on)
      expect(own).not.toContain(on)
    }
  })
})

test.each([2025, 2026, 2027])('the Korean list of %i has every day of the independent table', (year) => {
  const ours = yearOf('KR', year).holidays.map(({ on }) => on)
  const theirs = new Holidays('KR')
    .getHolidays(year)
    .flatMap(({ type, date }) => (type === 'public' ? [date.slice(0, 10)] : []))
  expect(theirs.filter((on) => !ours.includes(on))).toEqual([])
})

test('every holiday is a real day of its own year, in order, with a name in both languages', () => {
  for (const calendar of Object.values(CALENDARS)) {
    if (calendar.years === 'weekends-only') continue
    for (const [year, { holidays, source }] of Object.entries(calendar.years)) {
      const days = holidays.map((holiday) => holiday.on)
      expect(days, calendar.id).toEqual([...days].sort())
      expect(days.every((on) => Temporal.PlainDate.from(on).year === Number(year))).toBe(true)
      expect(holidays.every(({ name }) => name.en && name['zh-CN']) && source).toBeTruthy()
    }
  }
})

function yearOf(id: CalendarId, year: number) {
  const { years } = CALENDARS[id]
  const found = years === 'weekends-only' ? undefined : years[year]
  if (!found) throw new Error(`${id} has no ${year}`)
  return found
}

function onWeekdays(days: readonly string[]): string[] {
  return [...new Set(days)].filter((on) => Temporal.PlainDate.from(on).dayOfWeek < 6).sort()
}

function spread(from: string, to: string): string[] {
  const first = Temporal.PlainDate.from(from)
  const { days } = first.until(to)
  return Array.from({ length: days + 1 }, (_, index) => first.add({ days: index }).toString())
}
