import { describe, expect, it } from 'vitest'
import { itemOf, markOf, stillBelongs } from '#lib/domain/files/draft-files.ts'
import type { AskedDetails, DraftAnswers } from '#lib/domain/requests/intake.ts'

const entry = (says: string, mark?: string) => ({
  says,
  shouldSay: 'b',
  category: '' as const,
  why: '',
  mark,
})
const correction = { items: [entry('first'), entry('second', 'QT7')], remarks: '' }
const given = (itemMark: string | null, kind: 'correction' | 'complaint' = 'correction') => ({
  kind,
  itemMark,
})

describe('a file given with a request', () => {
  it('belongs to the entry with its mark, wherever that stands in the list', () => {
    const asked: AskedDetails = { kind: 'correction', details: correction }
    expect([itemOf(asked, given('1')), itemOf(asked, given('QT7'))]).toEqual([0, 1])
    const alone: AskedDetails = {
      kind: 'correction',
      details: { items: [entry('second', 'QT7')], remarks: '' },
    }
    expect([itemOf(alone, given('QT7')), itemOf(alone, given('XX'))]).toEqual([0, null])
  })

  it('belongs to the right as a whole where no entry is named', () => {
    expect(itemOf({ kind: 'correction', details: correction }, given(null))).toBeNull()
  })

  it.each<[string, DraftAnswers, ReturnType<typeof given>, boolean]>([
    ['a right that is asked', { formVersion: 2, kinds: ['complaint'] }, given(null, 'complaint'), true],
    ['a right no longer asked', { formVersion: 2, kinds: ['access'] }, given(null, 'complaint'), false],
    ['an entry not saved yet', { formVersion: 2, kinds: ['correction'] }, given('QT7'), true],
    ['an entry', { formVersion: 2, kinds: ['correction'], details: { correction } }, given('QT7'), true],
    [
      'an entry taken out',
      { formVersion: 2, kinds: ['correction'], details: { correction } },
      given('XX'),
      false,
    ],
  ])('stays or goes with %s', (_what, answers, file, belongs) => {
    expect(stillBelongs(answers, file)).toBe(belongs)
  })

  it('is told by the place of its entry where that has no mark', () => {
    expect([markOf({}, 0), markOf({ mark: '' }, 1), markOf({ mark: 'QT7' }, 1)]).toEqual(['1', '2', 'QT7'])
  })
})
