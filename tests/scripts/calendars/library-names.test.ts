import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import NAMES from '#lib/domain/clock/calendars/names.json' with { type: 'json' }
import { codeOfName } from '#scripts/calendars/library-names.ts'

const table: Record<string, Record<string, string | null>> = JSON.parse(
  readFileSync('scripts/calendars/library-names.json', 'utf8'),
)

describe('what a library calls a day', () => {
  test('has our code, of the country before the general one, and by its date where two days share a name', () => {
    expect(codeOfName('AT', 'Whit Monday', '05-25')).toBe('whit-monday')
    expect(codeOfName('GR', 'Whit Monday', '06-01')).toBe('holy-spirit-monday')
    expect([codeOfName('HU', 'National Day', '03-15'), codeOfName('HU', 'National Day', '10-23')]).toEqual([
      'hu-1848',
      'hu-1956',
    ])
  })

  test('has none if it is no rest day for everyone', () => {
    expect(codeOfName('CN', 'Youth Day', '05-04')).toBeNull()
  })

  test('stops the drafting if nobody has looked at it yet', () => {
    expect(() => codeOfName('AT', 'Day of the Unknown', '05-04')).toThrow(/Day of the Unknown/)
  })

  test('leads to a holiday that has a name', () => {
    const codes = Object.values(table).flatMap((names) =>
      Object.values(names).filter((code) => code !== null),
    )
    expect(codes.filter((code) => !(code in NAMES))).toEqual([])
  })
})
