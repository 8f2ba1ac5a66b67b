import { setImmediate as tick } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { takeTurns } from '#lib/platform/turns.ts'

it('never runs more than so many at once, in the order they came, failures included', async () => {
  const inTurn = takeTurns(3)
  let running = 0
  let most = 0
  const started: number[] = []
  const work = (index: number) => async () => {
    started.push(index)
    running += 1
    most = Math.max(most, running)
    await tick()
    running -= 1
    if (index % 4 === 0) throw new Error('failed')
    return index
  }
  const results = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => inTurn(work(index))))
  expect(most).toBe(3)
  expect(started).toEqual(Array.from({ length: 20 }, (_, index) => index))
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(5)
  expect(await inTurn(async () => 'free')).toBe('free')
})
