import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail as it arrived: who it was really handed over for, and what it says. */
export type ReceivedMail = { from: string; to: string[]; mail: ParsedMail; raw: string }

/** A real SMTP server on this machine that keeps what it is given. */
export type Mailbox = {
  /** For `PORTAL_SMTP_URL`. */
  url: string
  port: number
  received: ReceivedMail[]
  /** Addresses that it does not know (any more): it takes nothing for them. */
  unknown: Set<string>
  /** Addresses for which it has no time now: whoever brings a mail for them is to try again later. */
  busy: Set<string>
  /** The first mail that fits, waiting for it up to ten seconds. */
  waitFor(wanted: (mail: ReceivedMail) => boolean): Promise<ReceivedMail>
  stop(): Promise<void>
}

/** Starts one. `options` are smtp-server's, to refuse, to be slow, or to speak TLS. */
export async function startMailbox(options: SMTPServerOptions = {}): Promise<Mailbox> {
  const received: ReceivedMail[] = []
  const unknown = new Set<string>()
  const busy = new Set<string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo({ address }, _, done) {
      const refusal = (text: string, responseCode: number) => Object.assign(new Error(text), { responseCode })
      if (unknown.has(address)) done(refusal('No such mailbox here', 550))
      else done(busy.has(address) ? refusal('Try again later', 451) : null)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks).toString('utf8')
        const { mailFrom, rcptTo } = session.envelope
        const to = rcptTo.map(({ address }) => address)
        received.push({ from: mailFrom ? mailFrom.address : '', to, raw, mail: await simpleParser(raw) })
        done()
      })
    },
    ...options,
  })
  // A client that leaves in the middle is part of some tests.
  server.on('error', () => undefined)
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received,
    unknown,
    busy,
    waitFor: (wanted) => waitFor(received, wanted),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function waitFor(received: ReceivedMail[], wanted: (mail: ReceivedMail) => boolean) {
  for (let attempt = 0; attempt < 200; attempt++) {
    const found = received.find(wanted)
    if (found) return found
    await pause(50)
  }
  throw new Error(`The mail did not come; these did: ${received.map(({ mail }) => mail.subject).join(' | ')}`)
}

/** The first link in a mail's text that leads to one of the portal's pages, such as `/confirm/`. */
export function linkIn({ mail }: ReceivedMail, path: string): string {
  const found = (mail.text ?? '').split(/\s/).find((word) => word.startsWith('http') && word.includes(path))
  if (!found) throw new Error(`No link with ${path} in this mail:\n${mail.text}`)
  return found
}

/** The code printed in a mail. */
export function codeIn({ mail }: ReceivedMail): string {
  const found = /^[3-9A-Y]{4}-[3-9A-Y]{4}$/m.exec(mail.text ?? '')?.[0]
  if (!found) throw new Error(`No code in this mail:\n${mail.text}`)
  return found
}
