import { describe, expect, it } from 'vitest'
import { eventProblems } from '#lib/domain/clock/check-events.ts'
import type { ClockEvent } from '#lib/domain/clock/events.ts'
import type { LawId, Right } from '#lib/domain/clock/law.ts'
import { lawOn } from '#lib/domain/clock/laws.ts'
import { events } from '#tests/lib/domain/clock/clock-of.ts'

const problems = (lawId: LawId, right: Right, told: ClockEvent[]) =>
  eventProblems({ law: lawOn(lawId, '2026-07-15'), right, events: told, receivedOn: '2026-02-10' })

describe('what happened to a case', () => {
  it('is no problem in its order and under its law', () => {
    const told = events(
      ['identity-requested', '2026-02-11'],
      ['identity-verified', '2026-02-12'],
      ['clarification-asked', '2026-02-16'],
      ['clarification-answered', '2026-02-16'],
    )
    expect(problems('UK', 'access', told)).toEqual([])
  })

  it('may prove identity without having been asked to', () => {
    expect(problems('CN', 'access', events(['identity-verified', '2026-02-10']))).toEqual([])
  })

  it('cannot have happened before the request', () => {
    expect(problems('CN', 'access', events(['identity-verified', '2026-02-09']))).toEqual([
      'event-before-receipt',
    ])
  })

  it('cannot answer a question that was not asked yet', () => {
    const out = ['events-out-of-order']
    expect(problems('UK', 'access', events(['clarification-answered', '2026-02-16']))).toEqual(out)
    const proven = events(['identity-requested', '2026-02-16'], ['identity-verified', '2026-02-12'])
    expect(problems('UK', 'access', proven)).toEqual(out)
  })

  it('pauses only where the law knows the pause; one that it has for another right is told in the sum', () => {
    const asked = events(['clarification-asked', '2026-02-16'])
    expect(problems('CN', 'access', asked)).toEqual(['pause-not-in-law'])
    expect(problems('UK', 'deletion', asked)).toEqual([])
  })

  it('extends only with a reason of the law, and once', () => {
    const extended = (more: Partial<ClockEvent>): ClockEvent => ({
      kind: 'extended',
      on: '2026-02-20',
      ...more,
    })
    expect(problems('EU', 'access', [extended({ reason: 'complexity' })])).toEqual([])
    expect(problems('EU', 'access', [extended({})])).toEqual(['extension-without-reason'])
    expect(problems('EU', 'access', [extended({ reason: 'format-conversion' })])).toEqual([
      'extension-reason-not-in-law',
    ])
    expect(problems('CN', 'access', [extended({ reason: 'complexity' })])).toEqual(['extension-not-in-law'])
    const twice = [extended({ reason: 'complexity' }), extended({ reason: 'complexity' })]
    expect(problems('EU', 'access', twice)).toEqual(['events-out-of-order'])
  })

  it('is special only where the law has another time for it', () => {
    expect(problems('EU', 'access', events(['small-agent', '2026-02-10']))).toEqual([
      'circumstance-not-in-law',
    ])
  })
})
