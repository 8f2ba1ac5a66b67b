import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { startBareApp } from '#bench/bare-app.ts'
import { seedCopies } from '#bench/copies/seed-copies.ts'
import { AS_SHIPPED, deskLines, openDesk } from '#bench/desk.ts'
import { longCaseLines } from '#bench/long-case.ts'
import { readMarkup } from '#bench/markup.ts'
import { inTurn, type Line, type Post, pageRate, postRate } from '#bench/measure.ts'
import { seedDrafts } from '#bench/seed.ts'
import { speedLines } from '#bench/speed.ts'
import { measureUploads } from '#bench/uploads.ts'
import { databasePath } from '#db/client.ts'
import { buildOnce } from '#scripts/build-once.ts'
import { type Portal, startPortal } from '#tests/support/portal.ts'
import { processOf, residentMegabytes } from '#tests/support/processes.ts'

const SMALL = 1_000
/** Of the folder that is made where none is named: `npm run bench -- FOLDER` measures on one of `npm run bench:seed`. */
const LARGE = Number(process.env.BENCH_REQUESTS ?? 20_000)
const POSTS = 1_000
const ROUNDS = 3
/** Web and worker together, in MB. */
const RESIDENT_MOST = 600
const SECONDS = 5
/** `npm run bench`: ratios measured in one run, each with its bound, also written to bench/latest.json. */
async function bench(): Promise<void> {
  buildOnce()
  const folder = mkdtempSync(join(tmpdir(), 'portal-bench-'))
  const now = Temporal.Now.instant()
  try {
    const [small, given] = [join(folder, 'small'), process.argv[2]]
    const large = given ?? join(folder, 'large')
    console.log(`Seeding ${SMALL}${given ? '' : ` and ${LARGE}`} requests…`)
    await seedCopies({ dataDir: small, count: SMALL, now })
    if (!given) await seedCopies({ dataDir: large, count: LARGE, now })
    report([
      ...deadlineLines(),
      ...(await speedLines()),
      ...(await queueLines(folder, small, large)),
      ...(await longCaseLines(small)),
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
    const counts = { few: countRequests(small), many: countRequests(large) }
    const lines = await deskLines(few, many, counts)
    const total = residentOf(many.portal, 'web') + residentOf(many.portal, 'worker')
    return [
      { what: 'queue page, requests/s: portal / bare Next, same markup', ...againstBare, atLeast: 0.7 },
      {
        what: `queue page, requests/s: at ${counts.many} / at ${counts.few} requests`,
        ...againstFew,
        atLeast: 0.9,
      },
      ...lines,
      {
        what: `resident MB at ${counts.many} requests: web + worker`,
        ours: total,
        theirs: RESIDENT_MOST,
        ratio: total / RESIDENT_MOST,
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
  const drafts = await seedDrafts(seeded, POSTS * (ROUNDS + 1), Temporal.Now.instant())
  const portal = await startPortal({ ...AS_SHIPPED, PORTAL_RATE_LIMIT_SCALE: '10000' }, seeded)
  const bare = await startBareApp({ BENCH_DATABASE: join(copy, 'portal.sqlite') })
  try {
    const posts = drafts.map((draft) => postOf(draft, portal.baseUrl))
    const batches = posts.values()
    const next = () =>
      Array.from({ length: POSTS }, () => batches.next().value).filter((post) => post !== undefined)
    const action = `${portal.baseUrl}/en/request/check/send`
    const submit = await inTurn(
      ROUNDS,
      () => postRate(action, next(), '/en/request/sent'),
      () => postRate(`${bare.baseUrl}/submit`, posts.slice(0, POSTS), '/queue'),
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

function countRequests(dataDir: string): number {
  const sqlite = new Database(databasePath(dataDir), { readonly: true })
  const count = sqlite.prepare('select count(*) from requests').pluck().get()
  sqlite.close()
  return Number(count)
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
