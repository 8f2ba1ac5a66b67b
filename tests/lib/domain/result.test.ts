import { describe, expect, it } from 'vitest'
import { failed, fieldFailed, ok } from '#lib/domain/result.ts'

describe('a result', () => {
  it('is a value or a problem, and says which', () => {
    expect(ok(1)).toEqual({ ok: true, value: 1 })
    expect(failed('too-many-requests', { retryAfterSeconds: 5 })).toEqual({
      ok: false,
      problem: { code: 'too-many-requests', retryAfterSeconds: 5 },
    })
    expect(fieldFailed('code', 'wrong-code')).toMatchObject({
      ok: false,
      problem: { code: 'invalid-input', fields: [{ field: 'code', code: 'wrong-code' }] },
    })
  })
})
