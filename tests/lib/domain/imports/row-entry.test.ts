import { describe, expect, it } from 'vitest'
import { rowEntry } from '#lib/domain/imports/row-entry.ts'
import type { ListedRow } from '#lib/domain/imports/typed-row.ts'

const TYPED = {
  ...{ number: 'A-1', on: '2026-11-20', channel: 'post', kinds: ['access'], residence: 'DE' },
  ...{ name: 'Anna Schmidt', email: 'anna@mail.example', locale: 'en', words: 'My data.' },
}
const read = (typed: ListedRow['typed'], problems: ListedRow['problems'] = []) =>
  rowEntry({ row: 2, cells: {}, typed: { ...TYPED, ...typed }, problems }, 'k'.repeat(43))

describe('what a row asks to be entered', () => {
  it('is what the entry form would hold', () => {
    expect(read({})).toMatchObject({
      entry: { channel: 'post', asked: [{ kind: 'access' }], relation: 'self', subject: null },
    })
  })

  it('may be for somebody else', () => {
    const child = { relation: 'guardian', subjectName: 'Max', as: 'parent', age: '14-17' }
    expect(read(child)).toMatchObject({ entry: { subject: { relation: 'guardian', age: '14-17' } } })
    const agent = { relation: 'agent', subjectName: 'Max', as: 'lawyer', subjectEmail: 'max@mail.example' }
    expect(read(agent)).toMatchObject({ entry: { subject: { relation: 'agent', as: 'lawyer' } } })
  })

  it.each([
    [{ on: '20.11.2026' }, [['on', 'receipt-day-impossible']]],
    [{ email: 'anna@' }, [['email', 'email-invalid']]],
    [
      { kinds: ['correction'] },
      [
        ['says', 'correction-says-missing'],
        ['shouldSay', 'correction-should-missing'],
      ],
    ],
    [{ kinds: ['withdrawal'] }, [['purposes', 'purpose-missing']]],
    [{ relation: 'agent', subjectName: 'Max', as: 'lawyer' }, [['subjectEmail', 'subject-email-missing']]],
    [
      { name: '', words: '' },
      [
        ['words', 'words-missing'],
        ['name', 'person-name-missing'],
      ],
    ],
  ])('is every problem, each with its column: %j', (typed, expected) => {
    const read1 = read(typed)
    expect('problems' in read1 && read1.problems.map(({ field, code }) => [field, code])).toEqual(expected)
  })

  it('says of a column whose word was unknown nothing else', () => {
    const unknown = { field: 'channel', code: 'import-word-unknown' }
    expect(read({ channel: undefined } as never, [unknown])).toEqual({ problems: [unknown] })
  })
})
