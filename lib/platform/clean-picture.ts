import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const SCRIPT = resolve('lib/platform/clean-picture-process.ts')
/** A picture that takes longer is given up. */
const MOST_MILLISECONDS = 60_000
const MOST_BYTES = 40 * 1024 * 1024
/** So many wait for their turn at the most. */
const MOST_WAITING = 10

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * A copy of a JPEG, PNG or WebP picture with nothing in it but what is seen: no place, no camera, no earlier version
 * (SR-112). Decoded in a process of its own that knows no secret, one at a time. Null if it cannot be decoded or has
 * more than `pixelsMax` pixels, or too many wait.
 */
export async function cleanPicture(picture: Uint8Array, pixelsMax: number): Promise<Buffer | null> {
  if (waiting >= MOST_WAITING) return null
  waiting++
  const turn = last.then(() => decodeApart(picture, pixelsMax))
  last = turn
  return turn.finally(() => waiting--)
}

/** Never rejects. */
function decodeApart(picture: Uint8Array, pixelsMax: number): Promise<Buffer | null> {
  const child = spawn(process.execPath, [SCRIPT, String(pixelsMax)], {
    stdio: ['pipe', 'pipe', 'ignore'],
    // Nothing of the portal's settings.
    env: { NODE_ENV: 'production' },
    timeout: MOST_MILLISECONDS,
    killSignal: 'SIGKILL',
  })
  const parts: Buffer[] = []
  let bytes = 0
  child.stdout.on('data', (part: Buffer) => {
    bytes += part.length
    if (bytes > MOST_BYTES) child.kill('SIGKILL')
    else parts.push(part)
  })
  // A child that gave up early reads no further.
  child.stdin.on('error', () => {})
  child.stdin.end(picture)
  return new Promise((settle) => {
    child.on('error', () => settle(null))
    child.on('close', (code) => settle(code === 0 && bytes > 0 ? Buffer.concat(parts) : null))
  })
}
