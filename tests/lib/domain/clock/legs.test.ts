import { describe, expect, test } from 'vitest'
import { clockOf, codesOf, events } from '#tests/lib/domain/clock/clock-of.ts'

describe('an extension', () => {
  const extended = (on: string) =>
    clockOf('EU', 'access', { on: '2026-03-05', events: events(['extended', on]) })

  test('without a notice it is only possible: the answer stays due on the first date', () => {
    const clock = clockOf('EU', 'access', { on: '2026-03-05' })
    expect(clock).toMatchObject({ isExtended: false, dueOn: '2026-04-07', extendedOn: '2026-06-05' })
    expect(codesOf(clock)).toContain('extension-possible')
  })

  test('a notice sent on the last day of the first period makes it', () => {
    expect(extended('2026-04-07')).toMatchObject({ isExtended: true, dueOn: '2026-06-05' })
  })

  test('a notice sent a day later gives nothing and no extended date is kept', () => {
    const clock = extended('2026-04-08')
    expect(clock).toMatchObject({ isExtended: false, dueOn: '2026-04-07', extendedOn: undefined })
    expect(clock.trace).toContainEqual({
      code: 'extension-ignored',
      noticeOn: '2026-04-08',
      why: 'notice-too-late',
    })
  })

  test('a law without one ignores the notice and says so', () => {
    const clock = clockOf('CN', 'deletion', { on: '2026-11-23', events: events(['extended', '2026-11-24']) })
    expect(clock).toMatchObject({ isExtended: false, dueOn: '2026-12-14' })
    expect(clock.trace).toContainEqual({
      code: 'extension-ignored',
      noticeOn: '2026-11-24',
      why: 'not-in-this-law',
    })
  })

  test('while the clock stands still the first period has not run out, so the notice is in time', () => {
    const asked = events(['clarification-asked', '2026-02-16'], ['extended', '2026-03-20'])
    expect(clockOf('UK', 'access', { on: '2026-02-10', events: asked }).isExtended).toBe(true)
  })

  test('a pause in the longer period moves the extended date only', () => {
    const asked = events(
      ['extended', '2026-03-01'],
      ['clarification-asked', '2026-04-01'],
      ['clarification-answered', '2026-04-03'],
    )
    const clock = clockOf('UK', 'access', { on: '2026-02-10', events: asked })
    expect([clock.respondOn, clock.dueOn]).toEqual(['2026-03-10', '2026-05-13'])
  })
})
