import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { traceSchema } from '#lib/domain/clock/receipt.ts'
import { clockLines } from '#lib/i18n/clock-lines.ts'
import { workedCases } from '#scripts/due/cases.ts'
import { clockOf, events } from '#tests/lib/domain/clock/clock-of.ts'

const cases = workedCases(readFileSync(new URL('./deadline-cases.csv', import.meta.url), 'utf8'))
const counted = cases.flatMap(({ id, clock }) => (clock ? [{ id, clock }] : []))

describe('a receipt in words', () => {
  test.each(counted)('$id has a whole sentence for every line in both languages', ({ clock }) => {
    for (const locale of ['en', 'zh-CN'] as const) {
      const sentences = clockLines(clock.trace, locale)
      expect(sentences).toHaveLength(clock.trace.length)
      for (const sentence of sentences)
        expect(sentence).not.toMatch(/[{}]|undefined|lines\.|\d{4}-\d{2}-\d{2}T/)
    }
  })

  test('lets an English reader redo the sum', () => {
    const { trace } = clockOf('UK', 'access', { on: '2026-03-03' })
    expect(clockLines(trace, 'en')).toEqual(
      expect.arrayContaining([
        'The clock starts with receipt on Tue, March 3, 2026.',
        '1 month from Tue, March 3, 2026, to the same date of the month: Fri, April 3, 2026.',
        'Fri, April 3, 2026 is a day of rest (Fri, April 3, 2026: Good Friday; Sat, April 4 – Sun, April 5, 2026: weekend; Mon, April 6, 2026: Easter Monday), so the last day is the first day after that rest, Tue, April 7, 2026.',
        'The answer is due by the end of Tue, April 7, 2026.',
      ]),
    )
  })

  test('lets a Chinese reader redo the sum', () => {
    const { trace } = clockOf('CN', 'cancellation', { on: '2026-02-10' })
    expect(clockLines(trace, 'zh-CN')).toEqual(
      expect.arrayContaining([
        '起算当天不计入，2026年2月11日周三为第1天。',
        '2026年2月11日周三至2月13日周五：第1至3天。',
        '2026年2月14日周六：第4天（周末调休上班）。',
        '2026年2月15日周日至2月23日周一：春节，不计入。',
        '应在2026年3月9日周一结束前答复。',
      ]),
    )
  })

  test('says why a working Saturday does not move the last day', () => {
    const clock = clockOf('CN', 'access', {
      on: '2026-04-09',
      events: events(['identity-verified', '2026-04-09']),
    })
    expect(clockLines(clock.trace, 'en')).toContain(
      'Sat, May 9, 2026 falls on a weekend but is an official working day, so the date stays.',
    )
  })

  test('says both dates where requester and operator live on different ones', () => {
    const trace = traceSchema.parse([
      {
        code: 'received',
        instant: '2026-06-10T19:30:00Z',
        on: '2026-06-10',
        zone: 'Europe/Berlin',
        dates: [
          { zone: 'Europe/Berlin', on: '2026-06-10' },
          { zone: 'Asia/Shanghai', on: '2026-06-11' },
        ],
      },
    ])
    expect(clockLines(trace, 'zh-CN')[0]).toBe(
      '收到时间：2026年6月10日周三 中欧时间 21:30。当地日期为2026年6月10日周三，而按中国标准时间为2026年6月11日周四；以较早的日期为收到日。',
    )
  })
})

test('a law that leaves the length of an extension open says that the notice names the day', () => {
  const { trace } = clockOf('HK', 'access', { on: '2026-11-24' })
  const lines = clockLines(trace, 'en').join(' ')
  expect(lines).toContain('It names the day on which the longer time ends.')
  expect(lines).not.toContain('counted from the start of the clock')
})
