import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '#tests/support/portal.ts'

const NEXT = 'node_modules/next/dist/bin/next'

/** Builds and serves the bare Next app that the portal is compared with. */
export async function startBareApp(
  settings: Record<string, string>,
): Promise<{ baseUrl: string; stop(): void }> {
  const env = { ...process.env, ...settings, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const built = spawnSync(process.execPath, [NEXT, 'build', 'bench/bare'], { env, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`The bare app does not build:\n${built.stdout}\n${built.stderr}`)
  const port = await freePort()
  const child = spawn(
    process.execPath,
    [NEXT, 'start', 'bench/bare', '-H', '127.0.0.1', '-p', String(port)],
    { env, stdio: 'ignore' },
  )
  const baseUrl = `http://127.0.0.1:${port}`
  await untilAnswers(baseUrl, child)
  return { baseUrl, stop: () => child.kill('SIGTERM') }
}

async function untilAnswers(baseUrl: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200 && child.exitCode === null; attempt++) {
    if (
      await fetch(`${baseUrl}/queue`).then(
        () => true,
        () => false,
      )
    )
      return
    await pause(100)
  }
  throw new Error('The bare app did not start.')
}
