import { describe, expect, test } from 'vitest'
import { clockOf, events } from '#tests/lib/domain/clock/clock-of.ts'

describe('the safe date', () => {
  test('is not moved past a break, but back to a working day, a made-up Saturday included', () => {
    const verified = events(['identity-verified', '2026-01-20'])
    expect(clockOf('CN', 'access', { on: '2026-01-20', events: verified }).conservativeOn).toBe('2026-02-14')
  })

  test('leaves out an EU pause, which rests on a guideline', () => {
    const asked = events(['identity-requested', '2026-05-05'], ['identity-verified', '2026-05-12'])
    expect(clockOf('EU', 'access', { on: '2026-05-04', events: asked })).toMatchObject({
      dueOn: '2026-06-11',
      conservativeOn: '2026-06-04',
    })
  })

  test('reads the British month a day more strictly than the ICO does', () => {
    expect(clockOf('UK', 'access', { on: '2026-09-03' })).toMatchObject({
      dueOn: '2026-10-05',
      conservativeOn: '2026-10-02',
    })
  })

  test('counts fifteen working days from receipt, however late the request was accepted', () => {
    const accepted = events(['accepted', '2026-11-25'])
    expect(clockOf('CN', 'deletion', { on: '2026-11-23', events: accepted })).toMatchObject({
      startsOn: '2026-11-25',
      dueOn: '2026-12-16',
      conservativeOn: '2026-12-14',
    })
  })
})
