import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it, onTestFinished } from 'vitest'
import { givenDeskMails, mailsOf } from '#tests/support/mails.ts'
import { freshStore } from '#tests/support/store.ts'
import { mailboxForTest } from '#tests/support/worker.ts'

type Running = { process: ChildProcess; output(): string; exit: Promise<number | null> }

/** The worker as `npm start` runs it. */
function startWorker(settings: Record<string, string>): Running {
  const env = { ...process.env, PORTAL_WORKER_TICK_MS: '20', ...settings }
  const child = spawn('node_modules/.bin/node', ['lib/worker.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk))
  return { process: child, output: () => printed, exit: once(child, 'exit').then(([code]) => code) }
}

describe('the worker process', () => {
  it('sends what waits, never twice with two of them at work, and stops cleanly when asked', async () => {
    const store = freshStore(Temporal.Now.instant().toString())
    const mailbox = await mailboxForTest()
    const rows = await givenDeskMails(store, 60)
    const settings = { PORTAL_DATA_DIR: store.dataDir, PORTAL_SMTP_URL: mailbox.url }
    const workers = [startWorker(settings), startWorker(settings)]
    await expect.poll(() => mailbox.received.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(60)
    for (const worker of workers) worker.process.kill('SIGTERM')
    const codes = await Promise.all(workers.map(({ exit }) => exit))
    expect(codes, workers[0]?.output().slice(-800)).toEqual([0, 0])
    const ids = mailbox.received.map(({ mail }) => mail.messageId?.slice(1, 33)).sort()
    expect(ids).toEqual(rows.map(({ id }) => id).sort())
    expect((await mailsOf(store)).every(({ status }) => status === 'sent')).toBe(true)
    expect(workers[0]?.output()).toContain('worker stopped')
  }, 40_000)

  it('says what is wrong with its configuration and ends with an error', async () => {
    const worker = startWorker({ PORTAL_SMTP_URL: 'http://mail', PORTAL_WORKER_TICK_MS: 'soon' })
    expect(await worker.exit).toBe(1)
    expect(worker.output()).toMatch(/PORTAL_SMTP_URL: must begin with smtp:\/\/.*PORTAL_WORKER_TICK_MS/s)
  })
})
