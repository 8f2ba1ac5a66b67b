import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBareApp } from '#bench/bare-app.ts'
import { readMarkup } from '#bench/markup.ts'
import { inTurn, type Line, type Post, pageRate, postRate } from '#bench/measure.ts'
import { OPERATOR, seedDrafts, seedRequests } from '#bench/seed.ts'
import { speedLines } from '#bench/speed.ts'
import { measureUploads } from '#bench/uploads.ts'
import { openDb } from '#db/client.ts'
import { loadKeys } from '#lib/platform/keys.ts'
import { buildOnce } from '#scripts/build-once.ts'
import { givenStaff } from '#tests/support/given-staff.ts'
import { type Portal, startPortal } from '#tests/support/portal.ts'
import { processOf, residentMegabytes } from '#tests/support/processes.ts'

const SMALL = 1_000
const LARGE = Number(process.env.BENCH_REQUESTS ?? 100_000)
const POSTS = 1_000
const ROUNDS = 3
const SECONDS = 5
/** Journeys hurry the worker; the portal that is measured ticks as it ships. */
const AS_SHIPPED = { PORTAL_WORKER_TICK_MS: '1000' }

/** `npm run bench`: ratios measured in one run, each with its bound, also written to bench/latest.json. */
async function bench(): Promise<void> {
  buildOnce()
  const folder = mkdtempSync(join(tmpdir(), 'portal-bench-'))
  const now = Temporal.Now.instant()
  try {
    console.log(`Seeding ${SMALL} and ${LARGE} requests…`)
    const [small, large] = [join(folder, 'small'), join(folder, 'large')]
    await seedRequests(small, SMALL, now)
    await seedRequests(large, LARGE, now)
    report([
      ...deadlineLines(),
      ...(await speedLines()),
      ...(await queueLines(folder, small, large)),
      ...(await submitLines(folder, small)),
      ...(await uploadLines(small)),
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The clock alone, in a process of its own: whole receipts a second, and what its laws and calendars hold. */
function deadlineLines(): Line[] {
  const said = execFileSync(process.execPath, ['--expose-gc', 'bench/deadlines.ts'], { encoding: 'utf8' })
  const { rate, megabytes } = JSON.parse(said)
  return [
    {
      what: 'deadlines/s on one core, with their receipts',
      ours: rate,
      theirs: 100_000,
      ratio: rate / 100_000,
      atLeast: 1,
    },
    {
      what: 'heap MB of all laws and calendars',
      ours: megabytes,
      theirs: 50,
      ratio: megabytes / 50,
      atMost: 1,
    },
  ]
}

/** The queue page against the same markup from memory, and against itself with a hundredth of the requests. */
async function queueLines(folder: string, small: string, large: string): Promise<Line[]> {
  const few = await openDesk(small)
  const many = await openDesk(large)
  const markup = join(folder, 'markup.json')
  const html = await (await fetch(`${many.url}`, { headers: many.headers })).text()
  writeFileSync(markup, JSON.stringify(await readMarkup(html)))
  const bare = await startBareApp({ BENCH_MARKUP: markup })
  try {
    const ours = () => pageRate(many.url, many.headers, SECONDS)
    const bareRate = () => pageRate(`${bare.baseUrl}/queue`, {}, SECONDS)
    const againstBare = await inTurn(ROUNDS, ours, bareRate)
    const againstFew = await inTurn(ROUNDS, ours, () => pageRate(few.url, few.headers, SECONDS))
    const total = residentOf(many.portal, 'web') + residentOf(many.portal, 'worker')
    return [
      { what: 'queue page, requests/s: portal / bare Next, same markup', ...againstBare, atLeast: 0.6 },
      { what: `queue page, requests/s: at ${LARGE} / at ${SMALL} requests`, ...againstFew, atLeast: 0.9 },
      {
        what: `resident MB at ${LARGE} requests: web + worker`,
        ours: total,
        theirs: 500,
        ratio: total / 500,
        atMost: 1,
      },
    ]
  } finally {
    bare.stop()
    await Promise.all([few.portal.stop(), many.portal.stop()])
  }
}

function residentOf({ process }: Portal, part: 'web' | 'worker'): number {
  return residentMegabytes(processOf(process.pid, part) ?? 0)
}

/** Sending a request against a bare handler that commits the same rows. */
async function submitLines(folder: string, seeded: string): Promise<Line[]> {
  const copy = join(folder, 'bare')
  cpSync(seeded, copy, { recursive: true })
  const drafts = await seedDrafts(seeded, POSTS * ROUNDS, Temporal.Now.instant())
  const portal = await startPortal({ ...AS_SHIPPED, PORTAL_RATE_LIMIT_SCALE: '1000' }, seeded)
  const bare = await startBareApp({ BENCH_DATABASE: join(copy, 'portal.sqlite') })
  try {
    const posts = drafts.map((draft) => postOf(draft, portal.baseUrl))
    const batches = posts.values()
    const next = () =>
      Array.from({ length: POSTS }, () => batches.next().value).filter((post) => post !== undefined)
    const action = `${portal.baseUrl}/en/request/check/send`
    const submit = await inTurn(
      ROUNDS,
      () => postRate(action, next(), 303),
      () => postRate(`${bare.baseUrl}/submit`, posts.slice(0, POSTS), 303),
    )
    return [{ what: 'submit, requests/s: portal / bare handler, same rows', ...submit, atLeast: 0.5 }]
  } finally {
    bare.stop()
    await portal.stop()
  }
}

/** Twenty people send 10 MB each at once; nothing is held whole, and pages go on (SR-109). */
async function uploadLines(seeded: string): Promise<Line[]> {
  const { megabytes, milliseconds } = await measureUploads(seeded)
  const atMost = 1
  return [
    {
      what: 'MB added by twenty uploads of 10 MB at once',
      ours: megabytes,
      theirs: 256,
      ratio: megabytes / 256,
      atMost,
    },
    {
      what: 'ms of another page meanwhile, median',
      ours: milliseconds,
      // A page that answers within a second is still one to work with.
      theirs: 1000,
      ratio: milliseconds / 1000,
      atMost,
    },
  ]
}

function postOf(draft: Awaited<ReturnType<typeof seedDrafts>>[number], origin: string): Post {
  const { submissionKey, answersDigest, draftSecret } = draft
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    cookie: `draft=${draftSecret}`,
    'sec-fetch-site': 'same-origin',
    origin,
  }
  return { headers, body: String(new URLSearchParams({ submissionKey, answersDigest })) }
}

/** A portal on a seeded folder, and the headers of somebody signed in at its desk. */
async function openDesk(
  dataDir: string,
): Promise<{ portal: Portal; url: string; headers: Record<string, string> }> {
  const db = openDb(dataDir)
  const context = {
    db,
    keys: loadKeys(dataDir),
    now: Temporal.Now.instant(),
    actor: { type: 'system' as const },
    operator: OPERATOR,
  }
  const { sessionSecret } = await givenStaff(context)
  db.close()
  const portal = await startPortal(AS_SHIPPED, dataDir)
  return { portal, url: `${portal.baseUrl}/en/desk`, headers: { cookie: `desk=${sessionSecret}` } }
}

function report(lines: Line[]): void {
  const rows = lines.map((line) => ({
    ...line,
    holds: line.ratio >= (line.atLeast ?? 0) && line.ratio <= (line.atMost ?? Infinity),
  }))
  for (const { what, ours, theirs, ratio, atLeast, atMost, holds } of rows) {
    const bound = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`
    console.log(
      `${holds ? 'holds ' : 'BROKEN'}  ${what}: ${ours.toFixed(1)} / ${theirs.toFixed(1)} = ${ratio.toFixed(2)} (${bound})`,
    )
  }
  mkdirSync('bench', { recursive: true })
  writeFileSync(
    'bench/latest.json',
    `${JSON.stringify({ at: Temporal.Now.instant().toString(), lines: rows }, null, 2)}\n`,
  )
}

await bench()
