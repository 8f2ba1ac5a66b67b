import { describe, expect, test } from 'vitest'
import { withSubstitutes } from '#scripts/calendars/substitutes.ts'

// 2 May 2026 is a Saturday, 3 May a Sunday
const saturday = { on: '2026-05-02', name: 'labour-day' } as const
const sunday = { on: '2026-05-03', name: 'christmas' } as const
const given = (way: Parameters<typeof withSubstitutes>[0], days: Parameters<typeof withSubstitutes>[1]) =>
  withSubstitutes(way, days)
    .slice(days.length)
    .map(({ on, name }) => `${on} ${name}`)

describe('a holiday on a weekend', () => {
  test('gives the working day after it, or before it, as the rule says', () => {
    expect(given({ saturday: 'before', sunday: 'after' }, [saturday, sunday])).toEqual([
      '2026-05-01 labour-day',
      '2026-05-04 christmas',
    ])
  })

  test('passes over days that are holidays already, and over those given before it', () => {
    const monday = { on: '2026-05-04', name: 'epiphany' } as const
    expect(given({ saturday: 'after', sunday: 'after' }, [saturday, sunday, monday])).toEqual([
      '2026-05-05 labour-day',
      '2026-05-06 christmas',
    ])
  })

  test('gives nothing where the rule does not speak of that day or that holiday', () => {
    expect(given({ sunday: 'after' }, [saturday])).toEqual([])
    expect(given({ sunday: 'after', not: ['christmas'] }, [sunday])).toEqual([])
    expect(given({ sunday: 'after', of: ['labour-day'] }, [sunday])).toEqual([])
    expect(given({ sunday: 'after' }, [{ ...sunday, substitute: true }])).toEqual([])
  })
})
