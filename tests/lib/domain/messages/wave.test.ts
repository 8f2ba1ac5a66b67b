import { expect, it } from 'vitest'
import { waveWindow } from '#lib/domain/messages/wave.ts'

it('more than two hundred unconfirmed requests in an hour are a wave (SR-048)', () => {
  const now = Temporal.Instant.from('2026-11-23T10:00:00Z')
  const { since, limit } = waveWindow(now, 1)
  expect(since.toString()).toBe('2026-11-23T09:00:00Z')
  expect(limit).toBe(201)
  expect(waveWindow(now, 1000).limit).toBe(200_001)
})
