import { describe, expect, it } from 'vitest'
import { isNotified, isRequired, undelivered } from '#lib/domain/messages/required.ts'

const mail = (status: string, more = {}) => ({
  ...({ kind: 'request-answered', audience: 'requester', status, settledAt: null } as const),
  ...more,
})

describe('what the law wants a person to have', () => {
  it('is the answer, a question, a longer time, receipt and what will be done for good; not a link asked for, nor mail of the desk', () => {
    expect(isRequired(mail('sent'))).toBe(true)
    expect(isRequired({ kind: 'letter-held', audience: 'requester' })).toBe(true)
    expect(isRequired({ kind: 'open-request', audience: 'requester' })).toBe(false)
    expect(isRequired({ kind: 'request-answered', audience: 'admin' })).toBe(false)
  })

  it('is undelivered once given up, until somebody makes up for it', () => {
    const settled = mail('failed', { settledAt: '2026-11-24T00:00:00.000Z' })
    expect(undelivered([mail('failed'), mail('sent'), settled])).toEqual([mail('failed')])
  })

  it('has reached the person when nothing is undelivered and nothing waits', () => {
    expect(isNotified([mail('sent')])).toBe(true)
    expect(isNotified([mail('queued')])).toBe(false)
    expect(isNotified([mail('failed')])).toBe(false)
    expect(isNotified([mail('queued', { kind: 'open-request' })])).toBe(true)
  })
})
