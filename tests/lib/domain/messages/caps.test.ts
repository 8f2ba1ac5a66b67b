import { describe, expect, it } from 'vitest'
import { earliestSlot, unprovenMailCaps, unprovenMailsPerMinute } from '#lib/domain/messages/caps.ts'

const now = Temporal.Instant.from('2026-11-23T02:00:00Z')
const cap = { scope: 'mailbox', count: 1, minutes: 5 } as const
const minutesAgo = (minutes: number) => now.subtract({ minutes }).toString()

describe('the slot of a capped mail (SR-043)', () => {
  it('is now when nothing stands against it', () => {
    expect(earliestSlot(now, []).equals(now)).toBe(true)
    expect(earliestSlot(now, [{ cap }, { cap, nthLatest: minutesAgo(5) }]).equals(now)).toBe(true)
  })

  it('is when the strictest cap lets it through', () => {
    const day = { ...cap, minutes: 60 }
    const taken = [
      { cap, nthLatest: minutesAgo(1) },
      { cap: day, nthLatest: minutesAgo(50) },
    ]
    expect(earliestSlot(now, taken).equals(now.add({ minutes: 10 }))).toBe(true)
  })
})

describe('the caps', () => {
  it('are those of the requirement', () => {
    expect(unprovenMailCaps()).toEqual([
      { scope: 'mailbox', count: 1, minutes: 5 },
      { scope: 'mailbox', count: 5, minutes: 1440 },
      { scope: 'domain', count: 200, minutes: 60 },
    ])
    expect(unprovenMailsPerMinute()).toBe(60)
  })
})
