import { describe, expect, it } from 'vitest'
import { CHANNELS, OTHER_CHANNELS, trueReceipt } from '#lib/domain/requests/receipt-correction.ts'

const now = Temporal.Instant.from('2026-11-23T02:00:00Z')
const operator = { zone: 'Asia/Shanghai', since: '2021-11-01' }
const recordedAt = Temporal.Instant.from('2026-11-23T01:00:00Z')
const bounds = { now, operator, recordedAt }

const told = (on: string, time: string | null = null) => ({ on, time })
function codeOf(result: ReturnType<typeof trueReceipt>): string | undefined {
  return result.ok ? result.value.toString() : result.problem.fields?.[0]?.code
}

describe('when a request that came in another way counts as received', () => {
  it.each([
    ['on a day, where the operator works', told('2026-11-20'), '2026-11-20T15:59:59.999Z'],
    ['at a time, then', told('2026-11-20', '09:30'), '2026-11-20T01:30:00Z'],
    ['the same morning, a little earlier', told('2026-11-23', '08:59'), '2026-11-23T00:59:00Z'],
    ['on the operator’s first day', told('2021-11-01'), '2021-11-01T15:59:59.999Z'],
    ['the day before that', told('2021-10-31', '23:59'), 'receipt-before-operator'],
    ['tomorrow', told('2026-11-24'), 'receipt-in-future'],
    ['in a minute', told('2026-11-23', '10:01'), 'receipt-in-future'],
    ['at the very moment on record', told('2026-11-23', '09:00'), 'receipt-not-earlier'],
    ['some time on the day on record', told('2026-11-23'), 'receipt-not-earlier'],
    ['later than on record', told('2026-11-23', '09:30'), 'receipt-not-earlier'],
  ])('%s', (_, receipt, expected) => {
    expect(codeOf(trueReceipt(receipt, bounds))).toBe(expected)
  })

  it('is any time until now while none is on record', () => {
    for (const time of ['10:00', null])
      expect(codeOf(trueReceipt(told('2026-11-23', time), { now, operator }))).toBe('2026-11-23T02:00:00Z')
  })

  it('is never before the decision that an appeal is about', () => {
    const decidedAt = Temporal.Instant.from('2026-11-19T06:00:00Z')
    const appealed = (on: string, time: string | null) =>
      codeOf(trueReceipt(told(on, time), { ...bounds, decidedAt }))
    expect(appealed('2026-11-18', null)).toBe('receipt-before-decision')
    expect(appealed('2026-11-19', '13:59')).toBe('receipt-before-decision')
    expect(appealed('2026-11-19', '14:00')).toBe('2026-11-19T06:00:00Z')
  })

  it('came by one of the ways that are not this website', () => {
    expect(CHANNELS).toEqual(['portal', ...OTHER_CHANNELS])
  })
})
