import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import packed, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const INSTALLED = [
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

const isPacked = process.platform === 'linux' && process.arch === 'x64'

/**
 * Starts a Chromium: the one whose executable is named, else the one carried by the npm package `@sparticuz/chromium`,
 * which is the same everywhere and twice as fast without a screen, else the system's.
 */
export async function launchChromium(named = process.env.CHROMIUM_PATH): Promise<Browser> {
  if (!named && isPacked) {
    const args = [...SWITCHES, '--no-zygote', '--headless=shell']
    return chromium.launch({ executablePath: await unpackedChromium(), args })
  }
  const executablePath = named || installedChromium()
  if (!executablePath)
    throw new Error(
      'No Chromium found. Install Chromium or Chrome, or set CHROMIUM_PATH to its executable, and run the tests again.',
    )
  return chromium.launch({ executablePath, args: SWITCHES })
}

/** The system's Chromium, which draws with the system's fonts; undefined if there is none. */
export function installedChromium(): string | undefined {
  return INSTALLED.find((path) => existsSync(path))
}

/** Unpacks the package's browser with the few libraries that a bare Linux lacks. */
async function unpackedChromium(): Promise<string> {
  const packages = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin')
  await inflate(join(packages, 'al2023.tar.br'))
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'))
  return packed.executablePath()
}
