import { setTimeout as pause } from 'node:timers/promises'
import { seedDrafts } from '#bench/seed.ts'
import { takesFiles } from '#lib/domain/files/draft-files.ts'
import { ASKED_KINDS, type AskedKind } from '#lib/domain/requests/kinds.ts'
import { startPortal } from '#tests/support/portal.ts'
import { processOf, residentMegabytes } from '#tests/support/processes.ts'
import { pdf } from '#tests/support/sample-files.ts'

const UPLOADS = 20
const BYTES = 10_000_000

/** Twenty uploads of 10 MB at once: what they add to the web server's memory (MB), and another page's median time (ms). */
export async function measureUploads(dataDir: string): Promise<{ megabytes: number; milliseconds: number }> {
  const seeded = await seedDrafts(dataDir, 2 * UPLOADS, Temporal.Now.instant())
  // Seeds take the kinds in turn; each is sent to as what it asks, as the form does.
  const drafts = seeded.flatMap(({ draftSecret }, n) => {
    const kind = ASKED_KINDS[n % ASKED_KINDS.length]
    return kind && takesFiles(kind) ? [{ draftSecret, kind }] : []
  })
  const portal = await startPortal({ PORTAL_RATE_LIMIT_SCALE: '1000' }, dataDir)
  try {
    const page = `${portal.baseUrl}/en`
    for (let warm = 0; warm < 20; warm++) await timed(page)
    const web = processOf(portal.process.pid, 'web') ?? 0
    const before = residentMegabytes(web)
    const file = new Blob([new Uint8Array(Buffer.concat([pdf(), Buffer.alloc(BYTES, 32), pdf()]))])
    const arriving = { running: true }
    const sent = Promise.all(
      drafts.slice(0, UPLOADS).map((draft) => send(portal.baseUrl, draft, file)),
    ).finally(() => {
      arriving.running = false
    })
    const times: number[] = []
    const peaks: number[] = []
    while (arriving.running) {
      times.push(await timed(page))
      peaks.push(residentMegabytes(web))
      await pause(10)
    }
    await sent
    const sorted = times.toSorted((a, b) => a - b)
    const milliseconds = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
    return { megabytes: Math.max(...peaks) - before, milliseconds }
  } finally {
    await portal.stop()
  }
}

async function timed(url: string): Promise<number> {
  const started = performance.now()
  await (await fetch(url)).text()
  return performance.now() - started
}

type Giver = { draftSecret: string; kind: AskedKind }

/** Sends a file of a draft; throws unless it was taken. */
async function send(origin: string, { draftSecret, kind }: Giver, file: Blob): Promise<void> {
  const body = new FormData()
  body.append('kind', kind)
  body.append('files', file, 'long.pdf')
  const headers = {
    ...{ accept: 'application/json', origin, 'sec-fetch-site': 'same-origin' },
    cookie: `draft=${draftSecret}`,
  }
  const answer = await fetch(`${origin}/en/request/files/add`, { method: 'POST', headers, body })
  if (answer.status !== 200) throw new Error(`An upload was answered with ${answer.status}.`)
}
