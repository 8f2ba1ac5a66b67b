import { describe, expect, it } from 'vitest'
import { FIRST_CATALOGUE } from '#lib/domain/operator/first-catalogue.ts'
import type { Details } from '#lib/domain/requests/intake.ts'
import { systemsAsked, unknownEntry } from '#lib/domain/requests/named-entries.ts'

const item = (category: string) => ({ category, says: 'a', shouldSay: 'b', why: '' })
const CASES: [string, Details, { field: string; code: string } | null][] = [
  [
    'a category that is held',
    { kind: 'deletion', details: { scope: 'some', categories: ['orders'], remarks: '' } },
    null,
  ],
  [
    'a category that nobody has heard of',
    { kind: 'deletion', details: { scope: 'some', categories: ['orders', 'dreams'], remarks: '' } },
    { field: 'categories', code: 'category-unknown' },
  ],
  [
    'a correction that names no category',
    { kind: 'correction', details: { items: [item('')], remarks: '' } },
    null,
  ],
  [
    'a correction of something that is not held',
    { kind: 'correction', details: { items: [item('orders'), item('dreams')], remarks: '' } },
    { field: 'items.1.category', code: 'category-unknown' },
  ],
  [
    'a purpose that rests on consent',
    { kind: 'withdrawal', details: { purposes: ['surveys'], remarks: '' } },
    null,
  ],
  [
    'a purpose that stands without consent',
    { kind: 'withdrawal', details: { purposes: ['surveys', 'security'], remarks: '' } },
    { field: 'purposes', code: 'purpose-unknown' },
  ],
  ['what names nothing of the lists', { kind: 'complaint', details: { whatHappened: 'No answer' } }, null],
]

describe('what answers name of the operator’s lists', () => {
  it.each(CASES)('%s', (_, details, problem) => {
    expect(unknownEntry(FIRST_CATALOGUE, details)).toEqual(problem)
  })

  it('may be retired: the page may have been open for a while', () => {
    const purposes = FIRST_CATALOGUE.purposes.map((entry) => ({
      ...entry,
      retiredAt: '2026-11-23T02:00:00.000Z',
    }))
    const details = { kind: 'withdrawal', details: { purposes: ['surveys'], remarks: '' } } as const
    expect(
      unknownEntry(
        { ...FIRST_CATALOGUE, purposes },
        { ...details, details: { purposes: ['surveys'], remarks: '' } },
      ),
    ).toBeNull()
  })
})

describe('where the data lie that a request asks about', () => {
  const ids = (asked: Details) => systemsAsked(FIRST_CATALOGUE, asked).map(({ id }) => id)
  const access = { scope: 'some', categories: ['support'], delivery: 'portal', remarks: '' } as const

  it('is told by what it names', () => {
    expect(ids({ kind: 'access', details: { ...access, categories: ['support'] } })).toEqual(['support-desk'])
    expect(ids({ kind: 'correction', details: { items: [item('server-logs')], remarks: '' } })).toEqual([
      'server-logs',
    ])
  })

  it('is everywhere if it asks about everything, and nowhere if it names nothing', () => {
    expect(ids({ kind: 'access', details: { ...access, scope: 'all', categories: [] } })).toHaveLength(6)
    expect(ids({ kind: 'complaint', details: { whatHappened: 'No answer' } })).toEqual([])
  })
})
