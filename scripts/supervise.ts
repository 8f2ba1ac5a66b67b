import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { log } from '#lib/platform/logger.ts'

type Part = { name: 'web' | 'worker'; args: string[]; env: NodeJS.ProcessEnv }

const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 30_000
/** A process that lived this long was healthy: the next pause starts small again. */
const HEALTHY_MS = 2_000
const STOP_WITHIN_MS = 30_000

/** Runs the parts, restarts whichever dies, and stops both cleanly. */
export function supervise(parts: Part[]): { stop(): Promise<void> } {
  let stopping = false
  const running = new Map<string, ChildProcess>()
  const keepAlive = async (part: Part) => {
    for (let wait = FIRST_PAUSE_MS; !stopping; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      const started = performance.now()
      await untilExit(part, running)
      if (stopping) return
      if (performance.now() - started > HEALTHY_MS) wait = FIRST_PAUSE_MS
      log.error('process died, restarting', { process: part.name, ms: wait })
      await pause(wait)
    }
  }
  const lives = parts.map(keepAlive)
  return {
    async stop() {
      stopping = true
      for (const child of running.values()) child.kill('SIGTERM')
      const overdue = setTimeout(() => {
        for (const child of running.values()) child.kill('SIGKILL')
      }, STOP_WITHIN_MS)
      await Promise.all(lives)
      clearTimeout(overdue)
    },
  }
}

function untilExit(part: Part, running: Map<string, ChildProcess>): Promise<void> {
  const child = spawn(process.execPath, part.args, { env: part.env, stdio: ['ignore', 'inherit', 'inherit'] })
  running.set(part.name, child)
  return new Promise((resolve) => {
    child.once('exit', () => {
      running.delete(part.name)
      resolve()
    })
    child.once('error', () => resolve())
  })
}

/**
 * On a large machine V8 lets garbage pile up to hundreds of megabytes. A lower ceiling, far above what either holds,
 * makes it collect sooner: both together stay under 500 MB.
 */
const WEB_MEMORY = ['--max-old-space-size=1536']
const WORKER_MEMORY = ['--max-old-space-size=128', '--max-semi-space-size=2']

/** The web server and the worker, as processes of their own on this runtime. */
export function portalParts(host: string, port: number): Part[] {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    // The C library's pools for threads that only compress or hash: two are enough.
    MALLOC_ARENA_MAX: '2',
  }
  const web = [...WEB_MEMORY, 'node_modules/next/dist/bin/next', 'start', '-H', host, '-p', String(port)]
  return [
    { name: 'web', args: web, env },
    { name: 'worker', args: [...WORKER_MEMORY, 'lib/worker.ts'], env },
  ]
}
