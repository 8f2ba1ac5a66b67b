import { createServer } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { percentile, timesInTurn } from '#bench/times.ts'

it('a percentile is the value that so many are at most', () => {
  const values = Array.from({ length: 100 }, (_, n) => 100 - n)
  expect([percentile(values, 0.95), percentile(values, 0.5), percentile([7], 0.95)]).toEqual([95, 50, 7])
})

it('two portals are asked in turn, the first round is not counted, and another answer than 200 is no time', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.statusCode = request.url === '/gone' ? 404 : 200
    setTimeout(() => response.end('here'), request.url === '/slow' ? 60 : 0)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const of = (...paths: string[]) => ({ addresses: paths.map((path) => `${origin}${path}`), headers: {} })
  const { ours, theirs } = await timesInTurn(of('/slow'), of('/quick'), 2)
  expect(asked).toEqual(['/slow', '/quick', '/slow', '/quick', '/slow', '/quick'])
  expect(ours).toBeGreaterThan(theirs)
  await expect(timesInTurn(of('/gone'), of('/quick'), 1)).rejects.toThrow('404')
})
