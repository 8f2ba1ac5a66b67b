import { describe, expect, test } from 'vitest'
import type { CalendarId } from '#lib/domain/clock/calendar.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'

// Days on which a plain table, or common sense, is wrong; each checked by hand against the law of the place.
const OFF: [CalendarId, string, string][] = [
  ['KR', '2026-05-01', 'Labour Day is a public holiday since 2026'],
  ['KR', '2026-06-03', 'day of the local elections'],
  ['KR', '2026-07-17', 'Constitution Day is a public holiday again'],
  ['KR', '2027-05-03', 'Labour Day falls on a Saturday'],
  ['TW', '2026-05-01', 'Labour Day for everyone since the act of 2025'],
  ['TW', '2026-09-28', 'Teachers’ Day is a holiday again'],
  ['TW', '2026-10-26', 'Retrocession Day falls on a Sunday'],
  ['TW', '2025-04-03', 'two holidays on 4 April give the day before'],
  ['HK', '2026-04-07', 'Ching Ming on a Sunday pushes Easter Monday’s day on'],
  ['HK', '2027-02-09', 'the second day of the lunar year is a Sunday, so the fourth is a holiday'],
  ['HK', '2026-04-04', 'the Saturday after Good Friday'],
  ['SG', '2025-05-03', 'polling day of the general election'],
  ['SG', '2026-06-01', 'Vesak Day falls on a Sunday'],
  ['SG', '2026-11-09', 'Deepavali falls on a Sunday'],
  ['JP', '2026-05-06', 'Constitution Day falls on a Sunday, and the two days after it are holidays'],
  ['JP', '2026-09-22', 'a day between two holidays is one'],
  ['JP', '2027-03-22', 'the equinox falls on a Sunday'],
  ['TH', '2025-02-12', 'Makha Bucha'],
  ['TH', '2025-04-16', 'one day of Songkran falls on a Sunday'],
  ['TH', '2026-12-07', 'Father’s Day falls on a Saturday'],
  ['VN', '2026-02-20', 'the fifth day of Tết'],
  ['VN', '2026-04-27', 'Hùng Kings’ Day falls on a Sunday'],
  ['VN', '2026-09-01', 'the second day of National Day'],
  ['ZA', '2026-08-10', 'Women’s Day falls on a Sunday'],
  ['ZA', '2027-03-22', 'Human Rights Day falls on a Sunday'],
  ['IN', '2026-10-02', 'Gandhi’s birthday'],
  ['BR', '2026-11-20', 'a national holiday since 2024'],
  ['BR', '2026-04-03', 'Good Friday'],
  ['CA-FED', '2026-04-06', 'Easter Monday is in s. 35, although no holiday of employees'],
  ['CA-FED', '2026-09-30', 'in s. 35 since 2021'],
  ['CA-QC', '2026-06-24', 'the national holiday of Québec'],
  ['CA-BC', '2025-12-26', 'Boxing Day is in s. 29'],
  ['CA-AB', '2026-02-16', 'Family Day'],
  ['CH-ZH', '2026-05-01', '1 May'],
  ['CH-GE', '2026-09-10', 'the Genevan Fast'],
  ['CH-GE', '2026-12-31', 'Restoration of the Republic'],
  ['CH-TI', '2026-03-19', 'St Joseph'],
  ['CH-TI', '2026-06-29', 'Sts Peter and Paul'],
  ['CH-VD', '2026-09-21', 'Monday of the Federal Fast'],
  ['CH-GL', '2026-04-09', 'Näfels Pilgrimage, a week late because of Holy Week'],
  ['US-CO', '2026-07-03', '4 July falls on a Saturday'],
  ['US-CO', '2026-10-05', 'Cabrini Day'],
  ['US-TX', '2026-03-02', 'Texas Independence Day'],
  ['US-TX', '2026-11-27', 'Friday after Thanksgiving'],
  ['IE', '2026-02-02', 'St Brigid'],
  ['IE', '2026-08-03', 'first Monday in August'],
  ['DK', '2026-04-02', 'Maundy Thursday'],
  ['SE', '2025-06-06', 'National Day'],
  ['ES', '2026-10-12', 'National Day'],
  ['IT', '2027-10-04', 'St Francis, a holiday since 2026'],
  ['PL', '2025-12-24', 'Christmas Eve, a holiday since 2025'],
  ['PL', '2026-06-04', 'Corpus Christi'],
  ['GR', '2026-02-23', 'Clean Monday'],
  ['GR', '2026-04-10', 'Good Friday of the Orthodox Easter'],
  ['CY', '2026-06-01', 'Kataklysmos'],
  ['CY', '2026-04-01', 'national day of 1955'],
  ['BG', '2026-01-02', 'a day off for the euro'],
  ['BG', '2027-05-04', 'Labour Day falls on Holy Saturday'],
  ['RO', '2026-01-02', 'second day of the New Year'],
  ['NL', '2026-05-05', 'Liberation Day, by the act on time limits'],
  ['LI', '2026-09-08', 'Nativity of Mary'],
  ['LI', '2026-02-17', 'Shrove Tuesday'],
  ['LI', '2026-04-03', 'Good Friday, although the labour act leaves it out'],
  ['IS', '2026-12-24', 'named by the state as a public holiday, although free in the afternoon only'],
  ['LV', '2025-05-05', '4 May falls on a Sunday'],
  ['AU', '2026-12-28', 'Boxing Day falls on a Saturday'],
]

const WORKED: [CalendarId, string, string][] = [
  ['KR', '2027-06-07', 'Memorial Day on a Sunday gives no other day'],
  ['TW', '2025-05-01', 'Labour Day was for workers only'],
  ['HK', '2026-02-20', 'the fourth day of the lunar year is none when the first three are not on a Sunday'],
  ['SG', '2027-05-03', 'a holiday on a Saturday gives no other day'],
  ['JP', '2026-12-31', 'offices close, but by custom'],
  ['TH', '2025-02-13', 'the day after Makha Bucha'],
  ['TH', '2025-06-02', 'an extra day off that the Cabinet gave officials'],
  ['VN', '2026-08-31', 'exchanged for a Saturday, by officials only'],
  ['VN', '2026-11-24', 'Culture Day was not in the Labour Code'],
  ['ZA', '2027-05-03', 'a holiday on a Saturday gives no other day'],
  ['IN', '2026-12-25', 'Christmas is not kept in every state'],
  ['IN', '2026-04-03', 'nor Good Friday'],
  ['BR', '2026-02-17', 'Carnival'],
  ['BR', '2026-06-04', 'Corpus Christi'],
  ['CA-FED', '2025-12-26', 'Boxing Day is not in s. 35'],
  ['CA-QC', '2026-09-30', 'no holiday of Quebec'],
  ['CA-QC', '2026-11-11', 'nor this'],
  ['CH-ZH', '2026-04-20', 'Sechseläuten is no holiday of the canton'],
  ['CH-GE', '2026-05-01', '1 May'],
  ['CH-TI', '2026-04-03', 'Good Friday'],
  ['CH-VS', '2026-04-06', 'Easter Monday'],
  ['CH-NE', '2026-04-06', 'Easter Monday'],
  ['CH-AG', '2026-04-06', 'Easter Monday is not kept in every district'],
  ['US-CO', '2026-10-12', 'no Columbus Day'],
  ['US-TX', '2026-07-03', '4 July on a Saturday gives no other day'],
  ['US-TX', '2026-10-12', 'no Columbus Day'],
  ['IE', '2026-04-03', 'Good Friday'],
  ['IE', '2026-12-28', 'St Stephen’s Day on a Saturday gives no other public holiday'],
  ['DK', '2026-05-01', 'store bededag is abolished, and 1 May is none'],
  ['DK', '2026-06-05', 'Constitution Day'],
  ['SE', '2026-06-19', 'Midsummer Eve'],
  ['SE', '2026-12-24', 'Christmas Eve'],
  ['ES', '2026-04-02', 'Maundy Thursday is not kept in every community'],
  ['ES', '2026-11-02', 'All Saints on a Sunday is made up for by some communities only'],
  ['IT', '2026-04-03', 'Good Friday'],
  ['PL', '2026-04-03', 'Good Friday'],
  ['GR', '2026-04-03', 'Good Friday of the western Easter'],
  ['CY', '2026-04-14', 'Easter Tuesday is for banks and the public service'],
  ['SK', '2026-05-08', 'a working day in 2026'],
  ['SK', '2025-11-17', 'no longer a rest day'],
  ['HU', '2026-01-02', 'exchanged for a Saturday'],
  ['LI', '2026-05-15', 'the Friday after Ascension'],
  ['CN', '2026-02-14', 'worked to lengthen the Spring Festival'],
]

describe('a rest day', () => {
  test.each(OFF)('%s %s: %s', (id, on) => {
    expect(isHoliday(id, on)).toBe(true)
  })
})

describe('no rest day', () => {
  test.each(WORKED)('%s %s: %s', (id, on) => {
    expect(isHoliday(id, on)).toBe(false)
  })
})

function isHoliday(id: CalendarId, on: string): boolean {
  const { years } = CALENDARS[id]
  const list = years === 'weekends-only' ? undefined : years[Number(on.slice(0, 4))]
  return list?.holidays.some((holiday) => holiday.on <= on && on <= (holiday.to ?? holiday.on)) ?? false
}
