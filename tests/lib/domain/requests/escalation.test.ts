import { describe, expect, it } from 'vitest'
import { shareOf, shareUsed, stageName, stageToTell } from '#lib/domain/requests/escalation.ts'

const TIME = { receivedOn: '2026-11-01', dueOn: '2026-12-01', stoodStill: 0 }

describe('the share of the legal time that is used', () => {
  it.each([
    ['2026-11-01', 0],
    ['2026-11-16', 50],
    ['2026-11-28', 90],
    ['2026-12-01', 100],
    ['2026-12-16', 150],
  ])('on %s is %d %%', (day, share) => {
    expect(shareUsed(TIME, day)).toBe(share)
  })

  it('leaves out days on which the clock stood still', () => {
    const paused = { ...TIME, dueOn: '2026-12-11', stoodStill: 10 }
    expect(shareUsed(paused, '2026-11-26')).toBe(50)
    expect(shareUsed(paused, '2026-11-05')).toBe(0)
  })

  it('is whole where a date leaves no day', () => {
    expect(shareUsed({ ...TIME, dueOn: '2026-11-01' }, '2026-11-01')).toBe(100)
  })
})

describe('what is told', () => {
  const shares = [50, 75, 90]

  it.each([
    [49, [], null],
    [50, [], 50],
    [80, [], 75],
    [80, ['used-50'], 75],
    [80, ['used-75'], null],
    [95, ['used-50', 'unassigned'], 90],
    // the date moved later, and half is used for the second time
    [55, ['used-50', 'used-75'], null],
  ])('at %d %% after %j is %s', (used, told, stage) => {
    expect(stageToTell(used, { shares, told })).toBe(stage)
  })

  it('is nothing new where a share was put below one that was told', () => {
    expect(stageToTell(80, { shares: [60], told: ['used-75'] })).toBe(null)
    expect(stageToTell(80, { shares: [], told: [] })).toBe(null)
  })

  it('is kept by a name that tells the share again', () => {
    expect([stageName('unassigned'), stageName(75)]).toEqual(['unassigned', 'used-75'])
    expect(['unassigned', 'used-75', 'half'].map(shareOf)).toEqual([null, 75, null])
  })
})
