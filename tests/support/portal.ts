import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { TEST_RULES } from '#tests/support/test-rules.ts'

/** A running portal: the real supervisor with the real web server and worker, on a data folder of its own. */
export type Portal = {
  baseUrl: string
  dataDir: string
  /** Everything printed so far, by all its processes. */
  output(): string
  setupLink(): string | null
  process: ChildProcess
  /** Stops it with SIGTERM and waits. @returns the exit code. */
  stop(): Promise<number | null>
}

/** A free port on loopback. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port.')
  return address.port
}

/** Starts `npm start`'s own script on a fresh data folder (or a given one) and waits until it says it is ready. */
export async function startPortal(
  settings: Record<string, string> = {},
  dataDir = newDataDir(),
): Promise<Portal> {
  const port = await freePort()
  const baseUrl = `http://${settings.PORTAL_HOST ?? '127.0.0.1'}:${port}`
  const env = {
    ...process.env,
    // what one portal compiled the next one need not: a quarter of the time that a start takes
    NODE_COMPILE_CACHE: join(tmpdir(), 'portal-compiled'),
    PORTAL_DATA_DIR: dataDir,
    PORTAL_PORT: String(port),
    PORTAL_RATE_LIMIT_SCALE: '1000',
    PORTAL_WORKER_TICK_MS: '100',
    PORTAL_IDENTITY_DOCUMENTS: 'yes',
    PORTAL_DESK_RULES: JSON.stringify(TEST_RULES),
    ...settings,
  }
  const child = spawn(process.execPath, ['scripts/start.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk))
  const portal: Portal = {
    baseUrl,
    dataDir,
    output: () => printed,
    setupLink: () => /(http\S+\/desk\/join\/\S+)/.exec(printed)?.[1] ?? null,
    process: child,
    stop: () => stop(child),
  }
  await untilPrinted(portal, '  Desk     ')
  return portal
}

export function newDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'portal-journey-'))
}

export function removeDataDir(dataDir: string): void {
  rmSync(dataDir, { recursive: true, force: true })
}

async function untilPrinted(portal: Portal, text: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (portal.output().includes(text)) return
    if (portal.process.exitCode !== null) break
    await pause(100)
  }
  await stop(portal.process)
  throw new Error(`The portal did not start:\n${portal.output()}`)
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  return exited
}
