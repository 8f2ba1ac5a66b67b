import { describe, expect, it } from 'vitest'
import { monthsOf, periodOf, reportQuery, shifted } from '#lib/domain/reports/report-filter.ts'

const TODAY = '2026-11-23'

describe('the months of a report', () => {
  it.each([
    [{}, '2025-12', '2026-11'],
    [{ from: '2026-03' }, '2026-03', '2026-11'],
    [{ to: '2026-02' }, '2025-03', '2026-02'],
    [{ from: '2026-09', to: '2026-02' }, '2026-02', '2026-09'],
    [{ from: '2001-01' }, '2021-12', '2026-11'],
  ])('of %j go from %s to %s', (asked, from, to) => {
    expect(periodOf(asked, TODAY)).toEqual({ from, to })
  })

  it('are listed one by one, over a new year', () => {
    expect(monthsOf({ from: '2025-11', to: '2026-02' })).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  })

  it.each([
    ['2026-01', -1, '2025-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-05', -29, '2023-12'],
  ])('%s and %i months is %s', (from, n, to) => expect(shifted(from, n)).toBe(to))

  it('are the usual ones where an address is malformed', () => {
    expect(reportQuery.parse({ from: '2026-13', to: 'x', kind: 'all', law: '' })).toEqual({})
  })
})
