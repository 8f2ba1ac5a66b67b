import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import packed, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const INSTALLED = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The switches keep the browser from calling home, which a closed network would answer with errors. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a Chromium: the system's, else the one carried by the npm package `@sparticuz/chromium`. */
export async function launchChromium(): Promise<Browser> {
  const installed = INSTALLED.find((path) => path && existsSync(path))
  const executablePath = installed ?? (await unpackedChromium())
  const args = installed ? SWITCHES : [...SWITCHES, '--no-zygote', '--headless=shell']
  return chromium.launch({ executablePath, args })
}

/** Unpacks the package's browser with the few libraries that a bare Linux lacks. */
async function unpackedChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'No Chromium found. Install Chromium or Chrome, or set CHROMIUM_PATH to its executable, and run the tests again.',
    )
  const packages = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin')
  await inflate(join(packages, 'al2023.tar.br'))
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'))
  return packed.executablePath()
}
