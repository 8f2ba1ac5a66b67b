import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'

const SOURCES = [
  'app/**/*.*',
  'components/**/*.*',
  'db/**/*.ts',
  'lib/**/*.{ts,json}',
  '*.ts',
  '*.mjs',
  'package-lock.json',
]
/** The build writes this one itself: counted, it would make every first build look old at once. */
const MADE_BY_BUILD = 'next-env.d.ts'
const STAMP = '.next/source-digest'

/** Builds the web pages unless the last build was made from exactly these sources. @returns whether it built. */
export function buildOnce(): boolean {
  const digest = sourceDigest()
  if (existsSync('.next/BUILD_ID') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest)
    return false
  console.log('Building the pages (about ten seconds, only after a change)…')
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const }
  const run = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`The build failed.\n${run.stdout}\n${run.stderr}`)
  writeFileSync(STAMP, digest)
  return true
}

function sourceDigest(): string {
  const digest = createHash('sha256')
  for (const path of globSync(SOURCES).sort())
    if (/\.\w+$/.test(path) && path !== MADE_BY_BUILD) digest.update(path).update(readFileSync(path))
  return digest.digest('hex')
}
