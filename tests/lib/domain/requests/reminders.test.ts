import { describe, expect, it } from 'vitest'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { LAWS } from '#lib/domain/clock/laws.ts'
import { isNews, reminderLines, type Watched } from '#lib/domain/requests/reminders.ts'

const CASE: Watched = {
  reference: 'DSR-7K3M-Q9TX',
  kind: 'deletion',
  law: 'CN',
  lawVersion: 'none of ours',
  status: 'open',
  dueOn: '2026-12-14',
  conservativeDueOn: '2026-12-14',
  targetOn: null,
  acknowledgeDueOn: null,
  acknowledgedAt: null,
  pausedSince: null,
  disputedAt: null,
}
const on = (day: string, changes: Partial<Watched> = {}) =>
  reminderLines({ ...CASE, ...changes }, { day, calendar: CALENDARS.CN })
const near = (day: string, changes: Partial<Watched> = {}) =>
  on(day, changes).map(({ due, within }) => `${due} ${within}`)

/** Every day on which a case due `dueOn` is told of as something new, with what is said. */
function toldOn(dueOn: string, from: string, days: number) {
  let told: ReturnType<typeof on> = []
  const news: string[] = []
  for (let n = 0; n < days; n++) {
    const day = Temporal.PlainDate.from(from).add({ days: n }).toString()
    const lines = on(day, { dueOn, conservativeDueOn: dueOn })
    if (isNews(lines, told)) news.push(`${day} ${lines[0]?.within}`)
    told = lines
  }
  return news
}

describe('a date of a case', () => {
  it('is told of five and two working days before, when it is reached, and when it is missed', () => {
    expect(toldOn('2026-12-14', '2026-11-23', 40)).toEqual([
      '2026-12-07 5',
      '2026-12-10 2',
      '2026-12-14 0',
      '2026-12-15 -1',
    ])
  })

  it('right after the Spring Festival is told of before it, because a break has no working days', () => {
    // 14 February 2026 is a Saturday that makes up for the break of 15 to 23 February.
    expect(toldOn('2026-02-26', '2026-02-01', 30)).toEqual([
      '2026-02-12 5',
      '2026-02-24 2',
      '2026-02-26 0',
      '2026-02-27 -1',
    ])
  })

  it('counts a Saturday that makes up for a break as a working day', () => {
    expect(near('2026-02-13', { dueOn: '2026-02-24' })).toEqual(['answer 2'])
    expect(near('2026-02-12', { dueOn: '2026-02-24' })).toEqual(['answer 5'])
  })

  it('that is a rest day is near from the same morning as the working day after it', () => {
    expect(near('2026-12-10', { dueOn: '2026-12-13' })).toEqual(['answer 2'])
    expect(near('2026-12-09', { dueOn: '2026-12-13' })).toEqual(['answer 5'])
  })

  it('is measured by the law, and the safe date stands beside it where it is earlier', () => {
    expect(on('2026-12-10', { conservativeDueOn: '2026-12-09' })[0]).toMatchObject({
      on: '2026-12-14',
      safeOn: '2026-12-09',
      within: 2,
    })
    expect(on('2026-12-10')[0]?.safeOn).toBeNull()
  })

  it('is told of later under a law whose times are short', () => {
    const korean = { law: 'KR', lawVersion: LAWS.KR[0].version }
    expect(near('2026-12-07', korean)).toEqual([])
    expect(near('2026-12-09', korean)).toEqual(['answer 3'])
    expect(near('2026-12-11', korean)).toEqual(['answer 1'])
  })

  it('set by a law that gives a few days only is told of once a morning and no more', () => {
    expect(toldOn('2026-11-25', '2026-11-24', 4)).toEqual(['2026-11-24 2', '2026-11-25 0', '2026-11-26 -1'])
  })
})

describe('a case', () => {
  it('that stands still, is closed or disowned is silent', () => {
    expect(on('2026-12-14', { pausedSince: '2026-12-01' })).toEqual([])
    expect(on('2026-12-14', { status: 'closed' })).toEqual([])
    expect(on('2026-12-14', { disputedAt: '2026-12-01T00:00:00.000Z' })).toEqual([])
  })

  it('without a legal date is silent', () => {
    expect(on('2026-12-14', { dueOn: null, conservativeDueOn: null })).toEqual([])
  })

  it('has its acknowledgement told of until it is made, whether or not the answer’s clock stands still', () => {
    const owed = { acknowledgeDueOn: '2026-11-27', dueOn: '2027-01-07', pausedSince: '2026-11-24' }
    expect(near('2026-11-25', owed)).toEqual(['acknowledgement 2'])
    expect(near('2026-11-30', owed)).toEqual(['acknowledgement -1'])
    expect(near('2026-11-30', { ...owed, acknowledgedAt: '2026-11-25T02:00:00.000Z' })).toEqual([])
  })

  it('past the operator’s own target is told of mildly, until the legal date is near', () => {
    expect(near('2026-11-26', { targetOn: '2026-11-27' })).toEqual([])
    expect(near('2026-11-30', { targetOn: '2026-11-27' })).toEqual(['target 0'])
    expect(near('2026-12-10', { targetOn: '2026-11-27' })).toEqual(['answer 2'])
  })
})

describe('what was told', () => {
  it('is no news again, unless it came nearer or the date moved', () => {
    const before = on('2026-12-07')
    expect(isNews(on('2026-12-08'), before)).toBe(false)
    expect(isNews(on('2026-12-10'), before)).toBe(true)
    expect(isNews(on('2026-12-08', { dueOn: '2026-12-15' }), before)).toBe(true)
    expect(isNews([], before)).toBe(false)
  })
})
