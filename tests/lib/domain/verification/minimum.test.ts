import { describe, expect, it } from 'vitest'
import { KINDS } from '#lib/domain/requests/kinds.ts'
import { levelNeeded, MINIMUM, mayAskIdentity } from '#lib/domain/verification/minimum.ts'

const nothing = { releases: false, erases: false, corrects: false }

describe('the least that is shown before a right is granted (SR-074)', () => {
  it.each([
    ['access', 2, true],
    ['correction', 2, false],
    ['deletion', 2, false],
    ['cancellation', 2, false],
    ['withdrawal', 0, false],
    ['complaint', 0, false],
    ['appeal', 0, false],
  ] as const)('%s: level %i, a second proof when data is taken: %s', (kind, level, stepUp) => {
    expect(MINIMUM[kind]).toMatchObject({ level, stepUp })
    expect(mayAskIdentity(kind)).toBe(level > 0)
  })

  it.each(KINDS)('of %s nothing is needed for an answer that gives, changes and erases nothing', (kind) => {
    expect(levelNeeded(kind, nothing)).toBe(0)
  })

  it('files go to nobody whose mailbox was never confirmed, whatever was asked', () => {
    for (const kind of KINDS)
      expect(levelNeeded(kind, { ...nothing, releases: true })).toBe(Math.max(1, MINIMUM[kind].level))
  })
})
