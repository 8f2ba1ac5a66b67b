import { describe, expect, test } from 'vitest'
import { sumSections } from '#lib/domain/clock/sum-sections.ts'
import { clockOf, events } from '#tests/lib/domain/clock/clock-of.ts'

const codes = (trace: ReturnType<typeof clockOf>['trace']) =>
  sumSections(trace).map(({ about, parts }) => [
    about,
    parts.map((part) => ('line' in part ? trace[part.line]?.code : part.days.length)),
  ])

describe('a sum in sections', () => {
  test('tells each date under its own heading, and day by day what was counted', () => {
    expect(codes(clockOf('US-CA', 'access', { on: '2026-11-20' }).trace)).toEqual([
      ['request', ['received', 'law']],
      ['acknowledge', ['rule', 'start', 'first-day', 8, 'result']],
      ['respond', ['rule', 'start', 'first-day', 'added', 'result']],
      ['extend', ['rule', 'extension-possible', 'added', 'result']],
      ['notes', ['safe']],
    ])
  })

  test('holds every line exactly once, in every law and with every event', () => {
    const told = events(
      ['clarification-asked', '2026-02-16'],
      ['clarification-answered', '2026-02-20'],
      ['extended', '2026-02-23'],
    )
    for (const law of ['CN', 'EU', 'UK', 'US-CA'] as const) {
      const { trace } = clockOf(law, 'access', { on: '2026-02-10', events: told })
      const lines = sumSections(trace).flatMap(({ parts }) =>
        parts.flatMap((part) => ('line' in part ? [part.line] : part.days)),
      )
      expect(lines.toSorted((a, b) => a - b)).toEqual(trace.map((_, at) => at))
    }
  })

  test('says a single stretch as a sentence', () => {
    // received on a Monday: two working days in a row
    const parts = sumSections([
      {
        code: 'rule',
        step: 'respond',
        n: 2,
        unit: 'working-days',
        certainty: 'statute',
        source: { en: '', 'zh-CN': '' },
      },
      { code: 'first-day', on: '2026-11-24' },
      { code: 'counted', from: '2026-11-24', to: '2026-11-25', first: 1, last: 2, makeUp: false },
    ])[0]?.parts
    expect(parts).toEqual([{ line: 0 }, { line: 1 }, { line: 2 }])
  })
})
