import { cpSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { startBareApp } from '#bench/bare-app.ts'
import { seedCopies } from '#bench/copies/seed-copies.ts'
import { AS_SHIPPED } from '#bench/desk.ts'
import { inTurn, postRate } from '#bench/measure.ts'
import { seedDrafts } from '#bench/seed.ts'
import { startPortal } from '#tests/support/portal.ts'
const seeded = mkdtempSync('/tmp/sub-')
const POSTS = 1000, ROUNDS = 3
await seedCopies({ dataDir: seeded, count: 1000, now: Temporal.Now.instant() })
const copy = mkdtempSync('/tmp/subbare-')
cpSync(seeded, copy, { recursive: true })
const drafts = await seedDrafts(seeded, POSTS * (ROUNDS + 1), Temporal.Now.instant())
const portal = await startPortal({ ...AS_SHIPPED, PORTAL_RATE_LIMIT_SCALE: '1000', ...(process.env.TICK ? { PORTAL_WORKER_TICK_MS: process.env.TICK } : {}) }, seeded)
const bare = await startBareApp({ BENCH_DATABASE: join(copy, 'portal.sqlite') })
const posts = drafts.map(({ submissionKey, answersDigest, draftSecret }) => ({
  headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: `draft=${draftSecret}`, 'sec-fetch-site': 'same-origin', origin: portal.baseUrl },
  body: String(new URLSearchParams({ submissionKey, answersDigest })),
}))
const it = posts.values()
const next = () => Array.from({ length: POSTS }, () => it.next().value).filter((p) => p !== undefined)
console.log(await inTurn(ROUNDS, async () => { const r = await postRate(`${portal.baseUrl}/en/request/check/send`, next(), 303); console.log('ours', r); return r }, async () => { const r = await postRate(`${bare.baseUrl}/submit`, posts.slice(0, POSTS), 303); console.log('bare', r); return r }))
bare.stop(); await portal.stop()
