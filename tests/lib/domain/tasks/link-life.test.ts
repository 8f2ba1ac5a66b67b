import { expect, it } from 'vitest'
import { taskLinkState } from '#lib/domain/tasks/link-life.ts'

const now = Temporal.Instant.from('2026-12-07T00:00:00Z')
const link = { expiresAt: '2026-12-07T00:00:01Z', revokedAt: null }

it('works until its moment, unless it was ended or its case was answered', () => {
  expect(taskLinkState(link, 'open', now)).toBe('alive')
  expect(taskLinkState(link, 'waiting', now)).toBe('alive')
  expect(taskLinkState({ ...link, expiresAt: '2026-12-07T00:00:00Z' }, 'open', now)).toBe('expired')
  expect(taskLinkState(link, 'closed', now)).toBe('closed')
  expect(taskLinkState({ ...link, revokedAt: '2026-12-01T00:00:00Z' }, 'open', now)).toBe('revoked')
})
