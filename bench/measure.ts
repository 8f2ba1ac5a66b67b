import autocannon from 'autocannon'

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

/** Posts a second, each post sent once. Throws unless every one is answered with `expected`. */
export async function postRate(url: string, posts: Post[], expected: number): Promise<number> {
  const waiting = posts.values()
  const setupRequest = (request: autocannon.Request) => ({
    ...request,
    ...waiting.next().value,
    method: 'POST' as const,
  })
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    amount: posts.length,
    requests: [{ method: 'POST', setupRequest }],
  })
  const counted =
    Object.entries(result.statusCodeStats ?? {}).find(([status]) => Number(status) === expected)?.[1].count ??
    0
  if (counted !== posts.length)
    throw new Error(
      `${url}: ${counted} of ${posts.length} answered ${expected}: ${JSON.stringify(result.statusCodeStats)}`,
    )
  return posts.length / ((result.finish.getTime() - result.start.getTime()) / 1000)
}

/** Measures two things in turn, `rounds` times, and compares the medians: what else the machine does hits both. */
export async function inTurn(rounds: number, ours: () => Promise<number>, theirs: () => Promise<number>) {
  const mine: number[] = []
  const other: number[] = []
  for (let round = 0; round < rounds; round++) {
    mine.push(await ours())
    other.push(await theirs())
  }
  return { ours: median(mine), theirs: median(other), ratio: median(mine) / median(other) }
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
