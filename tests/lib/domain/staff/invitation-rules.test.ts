import { describe, expect, it } from 'vitest'
import { isInvitationUsable, type OfferedInvitation } from '#lib/domain/staff/invitation-rules.ts'

const now = Temporal.Instant.from('2026-11-23T02:00:00Z')
const offered = (changes: Partial<OfferedInvitation>): OfferedInvitation => ({
  purpose: 'colleague',
  expiresAt: '2026-11-24T02:00:00.000Z',
  usedAt: null,
  invitedBy: 'admin',
  ...changes,
})
const desk = { anyStaff: true, person: undefined }
const person = { id: 'li', disabledAt: null }

describe('a one-time link', () => {
  it.each([
    ['an invitation that waits', offered({}), desk, true],
    ['one that was used', offered({ usedAt: '2026-11-22T00:00:00.000Z' }), desk, false],
    ['one that expires now', offered({ expiresAt: '2026-11-23T02:00:00.000Z' }), desk, false],
    [
      'a set-up while nobody is there',
      offered({ purpose: 'first-administrator' }),
      { ...desk, anyStaff: false },
      true,
    ],
    ['a set-up once somebody is there', offered({ purpose: 'first-administrator' }), desk, false],
    ['a reset by another', offered({ purpose: 'factor-reset' }), { ...desk, person }, true],
    [
      'a reset of somebody kept out',
      offered({ purpose: 'factor-reset' }),
      { ...desk, person: { ...person, disabledAt: '2026-11-22T00:00:00.000Z' } },
      false,
    ],
    [
      'a change of one’s own authenticator',
      offered({ purpose: 'factor-reset', invitedBy: 'li' }),
      { ...desk, person },
      false,
    ],
    ['a reset of nobody', offered({ purpose: 'factor-reset' }), desk, false],
  ])('%s', (_, invitation, known, usable) => {
    expect(isInvitationUsable(invitation, now, known)).toBe(usable)
  })
})
