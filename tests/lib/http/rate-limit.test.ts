import { describe, expect, it } from 'vitest'
import { countUse, type Raise } from '#lib/http/rate-limit.ts'

const usual = { scale: 1, percent: async () => 100 }

const uses = async (times: number, client: string, raise: Raise = usual) => {
  const results = []
  for (let use = 0; use < times; use++) results.push(await countUse('submit', client, raise))
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
    expect((await countUse('submit', 'client c', usual)).ok).toBe(true)
    expect((await countUse('resend', 'client b', usual)).ok).toBe(true)
  })

  it('has a soft one before it: after three submissions a moment is asked for (SR-045)', async () => {
    const results = await uses(5, 'client d')
    const over = results.map((result) => result.ok && result.value.isOverSoftLimit)
    expect(over).toEqual([false, false, false, true, true])
  })

  it('is raised by the rules of the desk, soft and hard, and these are asked only past what is usual', async () => {
    let asked = 0
    const raise = { scale: 1, percent: async () => ++asked && 300 }
    const results = await uses(3, 'client e', raise)
    expect(asked).toBe(0)
    results.push(...(await uses(13, 'client e', raise)))
    expect(results.map((result) => result.ok && result.value.isOverSoftLimit)).toEqual([
      ...Array(9).fill(false),
      ...Array(6).fill(true),
      false,
    ])
    expect(results.at(-1)).toMatchObject({ problem: { code: 'too-many-requests' } })
  })

  it('is never raised for tries of keys and passwords (SR-093)', async () => {
    const raise = { scale: 1, percent: async () => 1000 }
    const tries = []
    for (let n = 0; n < 21; n++) tries.push((await countUse('sign-in', 'client f', raise)).ok)
    expect(tries).toEqual([...Array(20).fill(true), false])
    const opened = []
    for (let n = 0; n < 11; n++) opened.push((await countUse('open-request', 'client f', raise)).ok)
    expect(opened).toEqual([...Array(10).fill(true), false])
  })
})
