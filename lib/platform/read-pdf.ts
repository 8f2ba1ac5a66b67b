import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const SCRIPT = resolve('lib/platform/read-pdf-process.ts')
/** A document that takes longer is given up. */
const MOST_MILLISECONDS = 20_000
/** Of more words it writes no more. */
const MOST_CHARACTERS = 4_000_000
/** Memory of the process that reads, in megabytes. */
const MOST_MEMORY = 256
/** So many wait for their turn at the most. */
const MOST_WAITING = 10

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * The words of a PDF, read in a process of its own that knows no secret, one at a time. Null if it cannot be read in
 * time, or too many wait; empty where its pages are pictures.
 */
export async function readPdf(pdf: Uint8Array): Promise<string | null> {
  if (waiting >= MOST_WAITING) return null
  waiting++
  const turn = last.then(() => readApart(pdf))
  last = turn
  return turn.finally(() => waiting--)
}

/** Never rejects. */
function readApart(pdf: Uint8Array): Promise<string | null> {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${MOST_MEMORY}`, SCRIPT, String(MOST_CHARACTERS)],
    {
      stdio: ['pipe', 'pipe', 'ignore'],
      // Nothing of the portal's settings.
      env: { NODE_ENV: 'production' },
      timeout: MOST_MILLISECONDS,
      killSignal: 'SIGKILL',
    },
  )
  const parts: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  // A child that gave up early reads no further.
  child.stdin.on('error', () => {})
  child.stdin.end(pdf)
  return new Promise((settle) => {
    child.on('error', () => settle(null))
    child.on('close', (code) => settle(code === 0 ? Buffer.concat(parts).toString('utf8') : null))
  })
}
