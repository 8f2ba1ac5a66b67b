import { describe, expect, it } from 'vitest'
import { isConfirmLinkAlive, isOpenLinkAlive } from '#lib/domain/verification/link-life.ts'

const at = (text: string) => Temporal.Instant.from(text)
const mailed = { createdAt: '2026-11-23T02:00:00.000Z', sentAt: '2026-11-24T02:00:00.000Z' }

describe('how long a mailed link lives', () => {
  it('a confirmation link 72 hours from when its mail left', () => {
    expect(isConfirmLinkAlive(mailed, at('2026-11-27T02:00:00Z'))).toBe(true)
    expect(isConfirmLinkAlive(mailed, at('2026-11-27T02:00:01Z'))).toBe(false)
  })

  it('a link that opens a request ten minutes', () => {
    expect(isOpenLinkAlive(mailed, at('2026-11-24T02:10:00Z'))).toBe(true)
    expect(isOpenLinkAlive(mailed, at('2026-11-24T02:10:01Z'))).toBe(false)
  })

  it('from when it was made, while the mail still waits', () => {
    expect(isOpenLinkAlive({ ...mailed, sentAt: null }, at('2026-11-23T02:11:00Z'))).toBe(false)
  })
})
