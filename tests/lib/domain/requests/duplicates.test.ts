import { describe, expect, it } from 'vitest'
import { checkMerge, type Mergeable, needsSecondLook } from '#lib/domain/requests/duplicates.ts'

const ONE: Mergeable = {
  id: 'one',
  kind: 'access',
  law: 'CN',
  status: 'open',
  disputedAt: null,
  confirmedAt: '2026-11-20T02:00:00.000Z',
  relation: 'self',
  emailHash: 'li',
  subjectEmailHash: null,
  phoneHash: null,
}
const OTHER: Mergeable = { ...ONE, id: 'other' }

describe('a second look', () => {
  it.each([
    ['another mailbox', { emailHash: 'han' }],
    ['no mailbox', { emailHash: null }],
    ['another person behind an agent', { subjectEmailHash: 'han' }],
    ['another law', { law: 'EU' }],
    ['another relation', { relation: 'guardian' }],
  ])('is needed for %s', (_, changes) => {
    expect(needsSecondLook(ONE, { ...OTHER, ...changes })).toBe(true)
    expect(checkMerge(ONE, { ...OTHER, ...changes }, false)).toMatchObject({ ok: false })
    expect(checkMerge(ONE, { ...OTHER, ...changes }, true)).toMatchObject({ ok: true })
  })

  it('is needed for two that have no mailbox at all', () => {
    expect(needsSecondLook({ ...ONE, emailHash: null }, { ...OTHER, emailHash: null })).toBe(true)
  })

  it('is not for the same person under the same law', () => {
    expect(checkMerge(ONE, OTHER, false)).toMatchObject({ ok: true })
  })
})

it('what the owner of a mailbox disowned takes nothing in', () => {
  expect(checkMerge(ONE, { ...OTHER, disputedAt: '2026-11-23T02:00:00.000Z' }, true)).toMatchObject({
    problem: { fields: [{ code: 'survivor-unfit' }] },
  })
})

it('a proven mailbox’s request is not put into one that nobody proved; the other way round it is', () => {
  const unproven = { ...OTHER, confirmedAt: null }
  expect(checkMerge(ONE, unproven, true)).toMatchObject({ problem: { fields: [{ code: 'survivor-unfit' }] } })
  expect(checkMerge(unproven, ONE, false)).toMatchObject({ ok: true })
})
