import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'

/** What the scanner said; `error` is everything but a plain verdict: the file counts as not scanned (SR-116). */
export type Verdict = 'clean' | 'infected' | 'error'

const SILENCE_MS = 20_000
const LONGEST_ANSWER = 4096

/**
 * Streams bytes to a ClamAV daemon over its Unix socket (INSTREAM) and waits for its verdict. Never throws for what the
 * daemon does: whatever is not exactly its word for clean is not clean.
 */
export async function scanBytes(
  socketPath: string,
  source: AsyncIterable<Uint8Array>,
  silenceMs = SILENCE_MS,
): Promise<Verdict> {
  const socket = createConnection(socketPath)
  socket.setTimeout(silenceMs, () => socket.destroy(new Error('The scanner is silent.')))
  const answer = answerOf(socket)
  try {
    await once(socket, 'connect')
    socket.write('zINSTREAM\0')
    for await (const bytes of source) await send(socket, bytes)
    await send(socket, new Uint8Array())
    return verdictIn(await answer)
  } catch {
    return 'error'
  } finally {
    socket.destroy()
    await answer.catch(() => undefined)
  }
}

/** One piece with its length before it; an empty one ends the stream. */
async function send(socket: Socket, bytes: Uint8Array): Promise<void> {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  if (socket.destroyed || !socket.writable) throw new Error('The scanner hung up.')
  if (!socket.write(Buffer.concat([length, bytes])))
    await Promise.race([once(socket, 'drain'), closed(socket)])
}

async function closed(socket: Socket): Promise<never> {
  await once(socket, 'close')
  throw new Error('The scanner hung up.')
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    socket.on('data', (part) => {
      text += part
      if (text.length > LONGEST_ANSWER) socket.destroy()
      // The word may end before the connection does.
      if (text.includes('\0')) resolve(text)
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(text))
  })
}

function verdictIn(answer: string): Verdict {
  if (answer === 'stream: OK\0') return 'clean'
  return /^stream: [^\0]+ FOUND\0$/.test(answer) ? 'infected' : 'error'
}
