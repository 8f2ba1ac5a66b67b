import { describe, expect, it } from 'vitest'
import { runningPurposes, withdrawalOf, withdrawConsentForm } from '#lib/domain/requests/withdrawal.ts'

const at = '2026-11-23T02:00:00Z'
const row = { purpose: 'surveys', at, liftedAt: null, stoppedAt: null }
const POSTED = {
  purposes: ['surveys'],
  name: 'Li Lei',
  email: 'li.lei@mail.example',
  residence: 'CN',
  submissionKey: 'k'.repeat(43),
}

/** The first problem of a form in which something was changed. */
function problemOf(changed: Record<string, unknown>): string | undefined {
  return withdrawConsentForm.safeParse({ ...POSTED, ...changed }).error?.issues[0]?.message
}

describe('what is in effect', () => {
  it('is nothing for a request that withdrew nothing', () => {
    expect(withdrawalOf([])).toBeNull()
    expect(runningPurposes(null)).toEqual([])
  })

  it('began when it was sent, and leaves to stop what was not stopped yet', () => {
    const found = withdrawalOf([row, { ...row, purpose: 'advertising', stoppedAt: at }])
    expect(found?.since).toBe(at)
    expect(found?.purposes.map(({ purpose }) => purpose)).toEqual(['surveys', 'advertising'])
    expect(runningPurposes(found)).toEqual(['surveys'])
  })

  it('leaves nothing to stop once the owner of the mailbox disowned it', () => {
    expect(runningPurposes(withdrawalOf([{ ...row, liftedAt: at }]))).toEqual([])
  })

  it('names a purpose that no list holds any more all the same', () => {
    expect(withdrawalOf([{ ...row, purpose: 'gone' }])?.purposes).toEqual([
      { purpose: 'gone', stoppedAt: null },
    ])
  })
})

describe('the page of a withdrawal', () => {
  it('asks for purposes, a contact and a place, and nothing else', () => {
    expect(withdrawConsentForm.safeParse(POSTED).success).toBe(true)
    expect(withdrawConsentForm.safeParse({ ...POSTED, reason: 'spam' }).success).toBe(false)
  })

  it.each([
    ['no purpose', { purposes: undefined }, 'purpose-missing'],
    ['what cannot be a purpose', { purposes: ['World peace!'] }, 'purpose-unknown'],
    ['no name', { name: ' ' }, 'name-missing'],
    ['no place', { residence: '' }, 'residence-missing'],
    ['no key of the page', { submissionKey: '' }, 'version-missing'],
  ])('names the problem of %s', (_, changed, code) => {
    expect(problemOf(changed)).toBe(code)
  })
})
