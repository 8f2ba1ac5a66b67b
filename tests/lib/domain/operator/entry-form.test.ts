import { describe, expect, it } from 'vitest'
import {
  type EntryAnswers,
  type EntryPlace,
  entryForm,
  entryProblem,
} from '#lib/domain/operator/entry-form.ts'
import { FIRST_CATALOGUE } from '#lib/domain/operator/first-catalogue.ts'

const both = (text: string) => ({ en: text, 'zh-CN': text })
const TYPED = { version: '0', name: both('Payments'), explanation: both(''), place: '1' }

const codes = (typed: unknown) =>
  entryForm.safeParse(typed).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []

describe('the form of an entry', () => {
  it('wants its words in every language', () => {
    expect(codes(TYPED)).toEqual([])
    expect(codes({ ...TYPED, name: { en: 'Payments', 'zh-CN': ' ' } })).toEqual([
      ['name.zh-CN', 'entry-name-missing'],
    ])
    expect(codes({ ...TYPED, explanation: { en: '', 'zh-CN': '付款' } })).toEqual([
      ['explanation.en', 'entry-explanation-missing'],
    ])
  })

  it('wants a place in the list', () => {
    expect(codes({ ...TYPED, place: '0' })).toEqual([['place', 'entry-place-impossible']])
  })
})

const answers = (changed: Partial<EntryAnswers>): EntryAnswers => ({
  ...{ name: both('Payments'), explanation: both(''), systems: [], place: 1, state: 'offered' },
  ...changed,
})
const problem = (place: EntryPlace, changed: Partial<EntryAnswers>, catalogue = FIRST_CATALOGUE) =>
  entryProblem(catalogue, place, answers(changed))

describe('what the lists say against an entry', () => {
  const added = { list: 'categories', id: null } as const

  it('is nothing of a new one with a name of its own', () => {
    expect(problem(added, { systems: ['backups'] })).toBeNull()
  })

  it('is that its name is taken, in any language', () => {
    expect(problem(added, { name: { en: 'Bills', 'zh-CN': '订单与配送' } })).toEqual({
      field: 'name.zh-CN',
      code: 'entry-name-taken',
    })
    expect(
      problem({ list: 'categories', id: 'orders' }, { name: { en: 'Bills', 'zh-CN': '订单与配送' } }),
    ).toBeNull()
  })

  it('is that no such system is listed', () => {
    expect(problem(added, { systems: ['cellar'] })).toMatchObject({ code: 'system-unknown' })
  })

  it('is that a purpose rests on nothing, or stands without consent unexplained', () => {
    const purpose = { list: 'purposes', id: null } as const
    expect(problem(purpose, {})).toMatchObject({ code: 'entry-ground-missing' })
    expect(problem(purpose, { restsOnConsent: 'yes' })).toBeNull()
    expect(problem(purpose, { restsOnConsent: 'no' })).toEqual({
      field: 'explanation.en',
      code: 'entry-explanation-missing',
    })
    expect(problem(purpose, { restsOnConsent: 'no', explanation: both('We must') })).toBeNull()
  })

  it('is that it is the last one people can choose', () => {
    const only = (list: 'categories' | 'purposes', id: string) => ({
      ...FIRST_CATALOGUE,
      [list]: FIRST_CATALOGUE[list].filter((entry) => entry.id === id || !entry.restsOnConsent).slice(-4),
    })
    const last = { ...FIRST_CATALOGUE, categories: FIRST_CATALOGUE.categories.slice(0, 1) }
    expect(problem({ list: 'categories', id: 'account' }, { state: 'retired' }, last)).toEqual({
      field: 'state',
      code: 'entry-last',
    })
    const surveys = { list: 'purposes', id: 'surveys' } as const
    const purposes = only('purposes', 'surveys')
    expect(problem(surveys, { restsOnConsent: 'yes', state: 'retired' }, purposes)).toMatchObject({
      field: 'state',
      code: 'entry-last',
    })
    expect(problem(surveys, { restsOnConsent: 'no', explanation: both('We must') }, purposes)).toMatchObject({
      field: 'restsOnConsent',
      code: 'entry-last',
    })
  })
})
