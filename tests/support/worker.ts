import { onTestFinished } from 'vitest'
import { CLOSED_BREAKER } from '#lib/domain/messages/breaker.ts'
import { FIRST_CATALOGUE } from '#lib/domain/operator/first-catalogue.ts'
import type { Worker } from '#lib/jobs/job.ts'
import type { Sender } from '#lib/mail/sender.ts'
import { smtpOptions } from '#lib/mail/smtp-options.ts'
import { smtpTransport } from '#lib/mail/transport.ts'
import { newSecret } from '#lib/platform/ids.ts'
import { type Mailbox, startMailbox } from '#tests/support/mailbox.ts'
import type { TestStore } from '#tests/support/store.ts'

export const SENDER: Sender = {
  operator: 'KAGE Group',
  name: 'KAGE Group',
  from: 'privacy@kage.example',
  help: 'help@kage.example',
  baseUrl: 'https://rights.kage.example',
  accent: '#0b5a5e',
  purposes: FIRST_CATALOGUE.purposes,
}

/** A worker on a test's store, sending to a mail server's address; without one, mail is captured. */
export function workerOn(store: TestStore, smtpUrl?: string): Worker {
  const transport = smtpUrl ? smtpTransport(smtpOptions(smtpUrl), SENDER) : null
  return {
    context: () => store.system(),
    dataDir: store.dataDir,
    scanSocket: '',
    mailHome: SENDER,
    transport,
    breaker: CLOSED_BREAKER,
    owesCheckpoint: false,
    resting: new Map(),
    owner: newSecret(),
    stopping: new AbortController().signal,
  }
}

/** A mail server that stops when the test ends. */
export async function mailboxForTest(options: Parameters<typeof startMailbox>[0] = {}): Promise<Mailbox> {
  const mailbox = await startMailbox(options)
  onTestFinished(() => mailbox.stop())
  return mailbox
}
