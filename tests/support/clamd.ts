import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What every scanner calls a virus and is none; in two parts, so that no scanner stops at this file. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

/** `dies` hangs up after the first bytes; `hangs` never answers; any other word is the answer to every file. */
export type Mood = 'works' | 'dies' | 'hangs' | { says: string }

/** A peer that speaks clamd's INSTREAM on a Unix socket and finds the EICAR text. */
export async function startClamd(mood: { is: Mood } = { is: 'works' }) {
  const folder = mkdtempSync(join(tmpdir(), 'clamd-'))
  const socket = join(folder, 'clamd.sock')
  const connections = new Set<Socket>()
  const server = createServer((connection) => {
    connections.add(connection)
    connection.on('close', () => connections.delete(connection)).on('error', () => {})
    serve(connection, mood)
  })
  await new Promise<void>((resolve) => server.listen(socket, resolve))
  const stop = async () => {
    for (const connection of connections) connection.destroy()
    await new Promise((resolve) => server.close(resolve))
    rmSync(folder, { recursive: true, force: true })
  }
  return { socket, stop }
}

function serve(connection: Socket, { is }: { is: Mood }): void {
  let received = Buffer.alloc(0)
  connection.on('data', (part) => {
    received = Buffer.concat([received, typeof part === 'string' ? Buffer.from(part) : part])
    if (is === 'dies' && received.length > 20) return connection.destroy()
    const file = wholeFile(received)
    if (!file || is === 'hangs') return
    const verdict = file.includes(EICAR) ? 'stream: Eicar-Signature FOUND' : 'stream: OK'
    connection.end(typeof is === 'object' ? is.says : `${verdict}\0`)
  })
}

/** The streamed file, once its end has come; throws if the protocol was not kept. */
function wholeFile(received: Buffer): Buffer | null {
  const command = 'zINSTREAM\0'
  if (received.length < command.length) return null
  if (received.subarray(0, command.length).toString() !== command) throw new Error('Not INSTREAM.')
  const parts: Buffer[] = []
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(parts)
    parts.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
