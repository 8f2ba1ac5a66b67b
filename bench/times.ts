/** Pages of one portal, and whose eyes read them. */
export type Asked = { addresses: string[]; headers: Record<string, string> }

/** The value that `share` of these are at most. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/**
 * Asks both portals for their pages in turn, one at a time, so that whatever else the machine does hits both; the first
 * round warms them up and is not counted. @returns the 95th percentile of each, in milliseconds.
 */
export async function timesInTurn(ours: Asked, theirs: Asked, rounds: number, share = 0.95) {
  const mine: number[] = []
  const other: number[] = []
  const pages = Math.max(ours.addresses.length, theirs.addresses.length)
  for (let round = 0; round <= rounds; round++)
    for (let n = 0; n < pages; n++) {
      const [a, b] = [await timeOf(ours, n), await timeOf(theirs, n)]
      if (round === 0) continue
      mine.push(a)
      other.push(b)
    }
  return { ours: percentile(mine, share), theirs: percentile(other, share) }
}

/** Milliseconds until the first part of a page is there. @throws on any answer but 200. */
async function timeOf({ addresses, headers }: Asked, n: number): Promise<number> {
  const address = addresses[n % addresses.length] ?? ''
  const began = performance.now()
  const answer = await fetch(address, { headers, redirect: 'manual' })
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`)
  const reader = answer.body?.getReader()
  await reader?.read()
  const taken = performance.now() - began
  while (reader && !(await reader.read()).done);
  return taken
}
