import { Agent, request } from 'node:http'
import autocannon from 'autocannon'

/** One line of the report: what was measured, both sides, and the bound of their ratio. */
export type Line = {
  what: string
  ours: number
  theirs: number
  ratio: number
  atLeast?: number
  atMost?: number
}

const CONNECTIONS = 10

/** Requests a second of one page, asked again and again for `seconds`. Throws on any answer but 200. */
export async function pageRate(
  url: string,
  headers: Record<string, string>,
  seconds: number,
): Promise<number> {
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: seconds })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} other answers, ${result.errors} errors.`)
  return result['2xx'] / result.duration
}

export type Post = { headers: Record<string, string>; body: string }

/** Posts a second, each post sent once over kept connections. Throws unless every one is led to the page `expected`. */
export async function postRate(url: string, posts: Post[], expected: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const waiting = posts.values()
  const started = performance.now()
  const sender = async () => {
    for (const post of waiting) {
      const led = await whereLed(url, post, agent)
      if (!led?.endsWith(expected)) throw new Error(`${url} led to ${led}.`)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, sender))
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  return posts.length / seconds
}

function whereLed(url: string, { headers, body }: Post, agent: Agent): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const call = request(url, {
      method: 'POST',
      agent,
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    })
    call.on('error', reject)
    call.on('response', (response) => response.resume().on('end', () => resolve(response.headers.location)))
    call.end(body)
  })
}

/**
 * Measures two things in turn, `rounds` times, and compares the medians: what else the machine does hits both. A round
 * before them warms both up and is not counted.
 */
export async function inTurn(rounds: number, ours: () => Promise<number>, theirs: () => Promise<number>) {
  const mine: number[] = []
  const other: number[] = []
  for (let round = 0; round <= rounds; round++) {
    mine.push(await ours())
    other.push(await theirs())
  }
  const [a, b] = [median(mine.slice(1)), median(other.slice(1))]
  return { ours: a, theirs: b, ratio: a / b }
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
