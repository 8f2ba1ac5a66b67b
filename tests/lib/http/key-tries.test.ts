import { expect, it } from 'vitest'
import { countKeyTry, forgiveKeyTry } from '#lib/http/rate-limit.ts'

it('lets an access key be wrong ten times an hour for one reference, and others go on', async () => {
  for (let wrong = 0; wrong < 10; wrong += 1) expect((await countKeyTry('one', 1)).ok).toBe(true)
  const refused = await countKeyTry('one', 1)
  expect(refused).toMatchObject({ problem: { code: 'too-many-requests' } })
  expect(refused.ok ? 0 : refused.problem.retryAfterSeconds).toBeGreaterThan(3000)
  expect((await countKeyTry('other', 1)).ok).toBe(true)
})

it('does not count the right key', async () => {
  for (let right = 0; right < 30; right += 1) {
    expect((await countKeyTry('right', 1)).ok).toBe(true)
    await forgiveKeyTry('right')
  }
})
