import { describe, expect, it } from 'vitest'
import { countUse } from '#lib/http/rate-limit.ts'

const uses = async (times: number, client: string, scale = 1) => {
  const results = []
  for (let use = 0; use < times; use++) results.push(await countUse('submit', client, scale))
  return results
}

describe('the limit on a client (SR-043)', () => {
  it('lets five submissions through in ten minutes, and says when to try again', async () => {
    const results = await uses(6, 'client a')
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false])
    const { problem } = results[5] as { problem: { code: string; retryAfterSeconds: number } }
    expect(problem.code).toBe('too-many-requests')
    expect(problem.retryAfterSeconds).toBeGreaterThan(0)
    expect(problem.retryAfterSeconds).toBeLessThanOrEqual(600)
  })

  it('is each client’s own, and each thing’s own', async () => {
    await uses(6, 'client b')
    expect((await countUse('submit', 'client c', 1)).ok).toBe(true)
    expect((await countUse('resend', 'client b', 1)).ok).toBe(true)
  })

  it('has a soft one before it: after three submissions a moment is asked for (SR-045)', async () => {
    const results = await uses(5, 'client d')
    const over = results.map((result) => result.ok && result.value.isOverSoftLimit)
    expect(over).toEqual([false, false, false, true, true])
    expect((await uses(5, 'client e', 1000)).at(-1)).toEqual({ ok: true, value: { isOverSoftLimit: false } })
  })
})
