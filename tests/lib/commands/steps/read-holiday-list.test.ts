import { describe, expect, it } from 'vitest'
import { readHolidayList } from '#lib/commands/steps/read-holiday-list.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import { problemSentence } from '#lib/i18n/problem-sentence.ts'
import { CHINA_2027_TABLE } from '#tests/support/china-2027.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

const FORM = { calendar: 'CN', year: 2027, source: 'the notice', published: '2026-11-10' }
const read = (list: string, more: Partial<typeof FORM> = {}) =>
  readHolidayList(freshStore().visitor(), { ...FORM, ...more, list }, CALENDARS)

/** What is wrong, as `line code`, each of which has a sentence in every language. */
function wrongIn(list: string): string[] {
  const result = read(list)
  if (result.ok) return []
  return (result.problem.fields ?? []).map(({ field, code, params }) => {
    for (const locale of LOCALES)
      expect(problemSentence(locale, code, params)).not.toBe(problemSentence(locale, 'unknown'))
    return `${field} ${code}`
  })
}

const table = (...lines: string[]) => ['date,end date,name,kind', ...lines].join('\n')
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const file = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n')
const day = (on: string, summary: string, ...more: string[]) =>
  event(`DTSTART;VALUE=DATE:${on}`, `SUMMARY:${summary}`, ...more)

describe('a table', () => {
  it('is read with breaks and make-up days, and names that the calendar knows in both languages', () => {
    const { list } = must(read(CHINA_2027_TABLE))
    expect(list.holidays).toHaveLength(7)
    expect(list.holidays[1]).toEqual({
      on: '2027-02-05',
      to: '2027-02-11',
      name: { en: 'Spring Festival', 'zh-CN': '春节' },
    })
    expect(list.makeUpWorkingDays).toHaveLength(8)
    expect(list.makeUpWorkingDays[0]).toBe('2027-01-31')
  })

  it.each([
    ['with tabs', 'date\tname\tkind\n2027-01-01\tNew Year’s Day\toff'],
    ['with semicolons', 'date;end date;name;kind\n2027-01-01;;New Year’s Day;off'],
    ['headed in Chinese', '\uFEFF日期,结束日期,名称,类型\r\n2027年1月1日,,元旦,休\r\n'],
    ['as a spreadsheet writes dates', table('2027/1/1,,"New Year’s Day",OFF', '', '  ')],
    ['with columns nobody asked for', 'kind,who,name,date\noff,all,元旦,2027-01-01'],
  ])('is read %s', (_, list) => {
    expect(must(read(list)).list).toEqual({
      holidays: [{ on: '2027-01-01', name: expect.objectContaining({ 'zh-CN': '元旦' }) }],
      makeUpWorkingDays: [],
    })
  })

  it('joins single days of one name to a break, and leaves an unknown name as it is', () => {
    const { list } = must(read(table('2027-03-02,,Company Picnic,off', '2027-03-01,,Company Picnic,off')))
    const name = { en: 'Company Picnic', 'zh-CN': 'Company Picnic' }
    expect(list.holidays).toEqual([{ on: '2027-03-01', to: '2027-03-02', name }])
  })

  it('may have people work in the last days of the year before', () => {
    const { list } = must(read(table('2027-01-01,,元旦,off', '2026-12-26,,元旦,work')))
    expect(list.makeUpWorkingDays).toEqual(['2026-12-26'])
  })

  it.each([
    ['a date that is none', '2027-02-30,,x,off', 'list-date-unreadable'],
    ['a date in another order', '05.02.2027,,x,off', 'list-date-unreadable'],
    ['no date', ',,x,off', 'list-date-unreadable'],
    ['an end before its beginning', '2027-02-05,2027-02-04,x,off', 'list-end-before'],
    ['a break of months', '2027-02-05,2027-04-11,x,off', 'list-break-long'],
    ['no name', '2027-02-05,,,off', 'list-name-missing'],
    ['a name that never ends', `2027-02-05,,${'x'.repeat(81)},off`, 'list-name-long'],
    ['a name that hides something', '2027-02-05,,x\u202ey,off', 'list-name-invisible'],
    ['a kind that is none', '2027-02-05,,x,maybe', 'list-kind-unknown'],
    ['no kind', '2027-02-05,,x', 'list-kind-unknown'],
    ['another year', '2026-02-05,,x,off', 'list-outside-year'],
    ['the first day of the next year', '2028-01-01,,x,off', 'list-outside-year'],
    ['work on a weekday', '2027-02-03,,x,work', 'list-work-on-weekday'],
  ])('with %s is refused with its line', (_, line, code) => {
    expect(wrongIn(table('2027-01-01,,元旦,off', line))).toEqual([`list.3 ${code}`])
  })

  it('names every wrong line, and the line that a day was in before', () => {
    const twice = table('2027-05-01,2027-05-05,劳动节,off', '2027-05-05,,x,off', '2027-05-02,,y,work')
    expect(wrongIn(twice)).toEqual(['list.3 list-day-twice', 'list.4 list-off-and-work'])
    const result = read(twice)
    expect(result.ok ? [] : result.problem.fields?.map(({ params }) => params)).toEqual([
      { line: 3, other: 2, year: 2027 },
      { line: 4, other: 2, year: 2027 },
    ])
  })

  it('without its headings, its quotation marks or its days is refused', () => {
    expect(wrongIn('2027-01-01,元旦,off')).toEqual(['list.1 list-heading-missing'])
    expect(wrongIn(table('2027-01-01,,"元旦,off'))).toEqual(['list.2 list-unreadable'])
    expect(wrongIn(table('2027-01-30,,春节,work'))).toEqual(['list list-empty'])
    expect(wrongIn('date,name,kind')).toEqual(['list list-empty'])
  })
})

describe('an iCalendar file', () => {
  it('is read with its end as the day after, folded lines and escaped commas', () => {
    const list = file(
      day('20270205', '春节\\, 除夕', 'DTEND;VALUE=DATE:20270212'),
      day('20270405', 'Qing', ' ming Festival'),
      day('20270501', '劳动节', 'DURATION:P2D'),
      day('20271001', '国庆节', 'DTEND;VALUE=DATE:20271001'),
    )
    expect(must(read(list)).list.holidays.map(({ on, to, name }) => [on, to, name.en])).toEqual([
      ['2027-02-05', '2027-02-11', '春节, 除夕'],
      ['2027-04-05', undefined, 'Qingming Festival'],
      ['2027-05-01', '2027-05-02', 'Labour Day'],
      ['2027-10-01', undefined, 'National Day'],
    ])
  })

  it.each([
    ['（班）', '春节（班）'],
    ['(班)', '春节(班)'],
    ['补班', '春节 补班 第1天/共2天'],
    ['working day', 'Spring Festival working day'],
  ])('marks a make-up working day with %s', (_, summary) => {
    const { list } = must(read(file(day('20270205', '春节（休）'), day('20270131', summary))))
    expect(list.makeUpWorkingDays).toEqual(['2027-01-31'])
    expect(list.holidays[0]?.name['zh-CN']).toBe('春节')
  })

  it('marks days by category or as Apple does', () => {
    const list = file(
      day('20270206', '春节', 'X-APPLE-SPECIAL-DAY:WORK-HOLIDAY'),
      day('20270131', '春节', 'X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY'),
      day('20270220', '春节', 'CATEGORIES:补班,x'),
    )
    expect(must(read(list)).list).toMatchObject({
      holidays: [{ on: '2027-02-06' }],
      makeUpWorkingDays: ['2027-01-31', '2027-02-20'],
    })
  })

  it('says what it leaves out: other years, and observances where days off are marked', () => {
    const list = file(
      day('20260101', '元旦（休）'),
      day('20270101', '元旦（休）'),
      day('20270214', '情人节'),
      day('20270308', '妇女节', 'STATUS:CANCELLED'),
    )
    const { list: read2027, leftOut } = must(read(list))
    expect(leftOut).toEqual({ otherYears: 1, unmarked: 1 })
    expect(read2027.holidays).toHaveLength(1)
  })

  it('takes every event for a day off where none is marked', () => {
    const germany = file(day('20270101', 'Neujahr'), day('20270326', 'Karfreitag'))
    const { list, leftOut } = must(read(germany, { calendar: 'DE' }))
    expect(list.holidays).toHaveLength(2)
    expect(leftOut).toEqual({ otherYears: 0, unmarked: 0 })
  })

  it.each([
    ['a rule of repetition', day('20270101', 'x', 'RRULE:FREQ=YEARLY'), 'list-recurring'],
    ['a time of day', event('DTSTART:20270101T090000', 'SUMMARY:x'), 'list-not-all-day'],
    ['no beginning', event('SUMMARY:x'), 'list-not-all-day'],
    ['a day that is none', day('20270231', 'x'), 'list-date-unreadable'],
    ['an end that is none', day('20270201', 'x', 'DTEND;VALUE=DATE:20270231'), 'list-date-unreadable'],
    ['an end before it', day('20270205', 'x', 'DTEND;VALUE=DATE:20270203'), 'list-end-before'],
    ['no name', day('20270205', ''), 'list-name-missing'],
  ])('with %s is refused with the line of its event', (_, wrong, code) => {
    const first = day('20270101', '元旦')
    expect(wrongIn(file(first, wrong))).toEqual([`list.7 ${code}`])
  })

  it('that means to keep the reader busy is refused at once', () => {
    const spaces = file(day('20270101', `x${' '.repeat(90_000)}y`))
    expect(wrongIn(spaces)).toEqual(['list.3 list-name-long'])
    const nested = 'BEGIN:VEVENT\r\n'.repeat(3000) + 'END:VEVENT\r\n'.repeat(3000)
    expect(wrongIn(file(nested.trim()))).toHaveLength(1)
    const many = file(...Array.from({ length: 1500 }, () => day('20270101', 'x')))
    expect(wrongIn(many)).toHaveLength(20)
  })

  it('with the same day twice is refused', () => {
    expect(wrongIn(file(day('20270101', '元旦'), day('20270101', 'x')))).toEqual(['list.7 list-day-twice'])
  })

  it('that cannot be read is refused, with the line where it is known', () => {
    expect(wrongIn('BEGIN:VCALENDAR\nhello\nEND:VCALENDAR')).toEqual(['list.2 list-unreadable'])
    expect(wrongIn('BEGIN:VCALENDAR\nBEGIN:VEVENT')).toEqual(['list.0 list-unreadable'])
    expect(wrongIn(file(day('20260101', 'x')))).toEqual(['list list-empty'])
  })
})

it('is only read for a calendar that has years, and not from the future', () => {
  const problemOf = (more: Partial<typeof FORM>) => {
    const result = read(CHINA_2027_TABLE, more)
    return result.ok ? null : result.problem.fields?.[0]
  }
  for (const calendar of ['EU-NONE', 'ATLANTIS', ''])
    expect(problemOf({ calendar })).toMatchObject({ field: 'calendar', code: 'calendar-unknown' })
  expect(problemOf({ published: '2026-11-24' })).toMatchObject({ code: 'published-in-future' })
  expect(problemOf({ published: '2026-11-23' })).toBeNull()
})
