import { describe, expect, it } from 'vitest'
import { DETAILS, kindAnswers, LONG_TEXT_MAX } from '#lib/domain/requests/intake.ts'
import { ASKED_KINDS } from '#lib/domain/requests/kinds.ts'
import { SAMPLE_DETAILS } from '#tests/support/given.ts'

const codes = (kind: (typeof ASKED_KINDS)[number], details: unknown) =>
  DETAILS[kind].safeParse(details).error?.issues.map(({ message }) => message) ?? []

describe('the questions of each kind', () => {
  it.each(ASKED_KINDS)('%s takes what a person would answer, and nothing beside it (SR-036)', (kind) => {
    const sample = SAMPLE_DETAILS[kind] as object
    expect(codes(kind, sample)).toEqual([])
    expect(DETAILS[kind].safeParse({ ...sample, role: 'administrator' }).success).toBe(false)
    expect(DETAILS[kind].safeParse({}).success).toBe(false)
    expect(DETAILS[kind].safeParse([]).success).toBe(false)
  })

  it('of some data name at least one kind of it; of all data none', () => {
    const access = { scope: 'some', categories: [], delivery: 'portal', remarks: '' }
    expect(codes('access', access)).toEqual(['category-missing'])
    expect(codes('access', { ...access, categories: ['account', 'No such id!'] })).toEqual([
      'category-unknown',
    ])
    expect(DETAILS.access.parse({ ...access, scope: 'all', categories: ['account'] }).categories).toEqual([])
  })

  it('about consent name at least one purpose', () => {
    expect(codes('withdrawal', { remarks: '' })).toEqual(['purpose-missing'])
    expect(codes('withdrawal', { purposes: [], remarks: '' })).toEqual(['purpose-missing'])
    expect(codes('withdrawal', { purposes: ['No such id!'], remarks: '' })).toEqual(['purpose-unknown'])
  })

  it('about closing an account want its consequences understood', () => {
    expect(codes('cancellation', { account: 'a', remarks: '' })).toEqual(['understood-missing'])
    expect(codes('cancellation', { account: ' ', understood: 'yes', remarks: '' })).toEqual([
      'account-missing',
    ])
  })

  it('about corrections take one to ten, each with both sides', () => {
    const item = { says: 'a', shouldSay: 'b' }
    expect(codes('correction', { items: [], remarks: '' })).toEqual(['correction-items-missing'])
    expect(codes('correction', { items: Array(11).fill(item), remarks: '' })).toEqual([
      'correction-items-too-many',
    ])
    expect(codes('correction', { items: [{ says: '', shouldSay: '' }], remarks: '' })).toEqual([
      'correction-says-missing',
      'correction-should-missing',
    ])
    expect(codes('correction', { items: [{ ...item, category: 'No such id!' }], remarks: '' })).toEqual([
      'category-unknown',
    ])
    const bare = DETAILS.correction.parse({ items: [item], remarks: '' })
    expect(bare.items).toEqual([{ ...item, category: '', why: '' }])
  })

  it('in one’s own words end somewhere', () => {
    expect(codes('complaint', { whatHappened: 'x'.repeat(LONG_TEXT_MAX) })).toEqual([])
    expect(codes('complaint', { whatHappened: 'x'.repeat(LONG_TEXT_MAX + 1) })).toEqual(['text-too-long'])
  })

  it('begin with a kind that there is', () => {
    for (const kind of ['', 'toString', 'export', undefined])
      expect(kindAnswers.safeParse({ kind }).success).toBe(false)
  })
})
