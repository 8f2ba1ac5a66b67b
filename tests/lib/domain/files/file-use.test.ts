import { describe, expect, it } from 'vitest'
import { fileUse } from '#lib/domain/files/file-use.ts'

const row = { author: 'staff', messageId: null, destroyedAt: null } as const

describe('what a file of a case is for', () => {
  it.each([
    [{ purpose: 'answer', messageId: 'm' }, 'answer'],
    [{ purpose: 'answer' }, 'ready'],
    [{ purpose: 'answer', destroyedAt: '2026-11-23T02:00:00Z' }, 'unsent'],
    [{ purpose: 'answer', messageId: 'm', destroyedAt: '2026-11-23T02:00:00Z' }, 'answer'],
    [{ purpose: 'evidence' }, 'scan'],
    [{ purpose: 'evidence', author: 'requester' }, 'evidence'],
    [{ purpose: 'collected' }, 'collected'],
    [{ purpose: 'identity', author: 'requester' }, 'identity'],
  ] as const)('%j is %s', (file, use) => expect(fileUse({ ...row, ...file })).toBe(use))
})
