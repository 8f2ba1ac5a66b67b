import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { startBareApp } from '#bench/bare-app.ts'
import type { Line } from '#bench/measure.ts'
import { launchChromium } from '#tests/support/chromium.ts'
import { newDataDir, removeDataDir, startPortal } from '#tests/support/portal.ts'
import { answerUnseen } from '#tests/support/quick-filing.ts'

const SLOWED = 4
const LOADS = 5
/** A correction has the page with the most to do: a list, and files for each entry. */
const FILING = { kind: 'correction', email: 'speed@mail.example' } as const

/** What one load of a page took: scripts in kB as transferred, the largest paint in ms, how far things moved. */
type Load = { scripts: number; paint: number; shift: number }

/** The public form pages as somebody with a slow processor meets them, beside a bare Next page of the same version. */
export async function speedLines(): Promise<Line[]> {
  const dataDir = newDataDir()
  const folder = mkdtempSync(join(tmpdir(), 'portal-bare-'))
  writeFileSync(join(folder, 'markup.json'), JSON.stringify([['h1', {}, ['Bare']]]))
  const portal = await startPortal({}, dataDir)
  const bare = await startBareApp({ BENCH_MARKUP: join(folder, 'markup.json') })
  const browser = await launchChromium()
  try {
    const page = await slowPage(browser)
    const theirs = await typicalLoad(page, `${bare.baseUrl}/queue`)
    const lines: Line[] = []
    for (const [name, address] of await formPages(page, portal.baseUrl))
      lines.push(...linesOf(name, await typicalLoad(page, address), theirs))
    return lines
  } finally {
    bare.stop()
    await browser.close()
    await portal.stop()
    for (const each of [dataDir, folder]) removeDataDir(each)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The pages of a request that is filed in this browser, each with its address. */
async function formPages(page: Page, origin: string): Promise<[name: string, address: string][]> {
  const check = await answerUnseen(page, origin, FILING)
  const pages = [
    ['start', `${origin}/en`],
    ['first question', `${origin}/en/request/kind`],
    ['contact question', `${origin}/en/request/contact`],
    ['details question', `${origin}/en/request/details`],
    ['check', check],
    ['status sign-in', `${origin}/en/my-request`],
  ] as const
  return pages.map(([name, address]) => [name, address])
}

function linesOf(name: string, ours: Load, bare: Load): Line[] {
  const line = (what: string, mine: number, theirs: number, atMost: number): Line => ({
    what: `${name} page, ${what}`,
    ours: mine,
    theirs,
    ratio: theirs === 0 ? mine : mine / theirs,
    atMost,
  })
  return [
    line('kB of scripts: portal / bare Next', ours.scripts, bare.scripts, 1.25),
    line(`ms to the largest paint, processor slowed ${SLOWED} ×`, ours.paint, 1000, 1),
    line('layout shift', ours.shift, 0, 0),
  ]
}

async function slowPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  return page
}

/** The median of several loads, each with an empty cache. */
async function typicalLoad(page: Page, address: string): Promise<Load> {
  const loads: Load[] = []
  for (let n = 0; n < LOADS; n++) loads.push(await load(page, address))
  const middle = (pick: (load: Load) => number) =>
    loads.map(pick).toSorted((one, other) => one - other)[Math.floor(LOADS / 2)] ?? Number.NaN
  return {
    scripts: middle(({ scripts }) => scripts),
    paint: middle(({ paint }) => paint),
    shift: Math.max(...loads.map(({ shift }) => shift)),
  }
}

async function load(page: Page, address: string): Promise<Load> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  const scripts = new Set<string>()
  let bytes = 0
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const { paint, shift } = await page.evaluate(paintsOf)
  await devtools.detach()
  return { scripts: bytes / 1000, paint, shift }
}

/** Runs in the browser: what it has noted since the page began. */
function paintsOf(): Promise<{ paint: number; shift: number }> {
  type Entry = PerformanceEntry & { value?: number; hadRecentInput?: boolean }
  const noted = (type: string) =>
    new Promise<Entry[]>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true })
      setTimeout(() => resolve([]), 500)
    })
  return Promise.all([noted('largest-contentful-paint'), noted('layout-shift')]).then(([paints, shifts]) => ({
    paint: paints.at(-1)?.startTime ?? Number.NaN,
    shift: shifts.reduce((sum, { value = 0, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
  }))
}
