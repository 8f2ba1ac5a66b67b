import { setTimeout as pause } from 'node:timers/promises'
import { openDb } from '#db/client.ts'
import { CLOSED_BREAKER } from '#lib/domain/messages/breaker.ts'
import type { Worker } from '#lib/jobs/job.ts'
import { SCHEDULE } from '#lib/jobs/schedule.ts'
import { signAndKeep } from '#lib/jobs/sign-checkpoint.ts'
import { settleCheckpoint, tick } from '#lib/jobs/tick.ts'
import { mailHome } from '#lib/mail/sender.ts'
import { smtpOptions } from '#lib/mail/smtp-options.ts'
import { smtpTransport } from '#lib/mail/transport.ts'
import { systemClock } from '#lib/platform/clock.ts'
import { type Env, env } from '#lib/platform/env.ts'
import { newSecret } from '#lib/platform/ids.ts'
import { loadKeys } from '#lib/platform/keys.ts'
import { errorClass, log } from '#lib/platform/logger.ts'
import { operatorFrom } from '#lib/platform/operator.ts'

/** Runs the schedule until `stopping`: finishes the item in hand, signs the trail, writes the log back, closes (SR-144, SR-191). */
async function runWorker(settings: Env, stopping: AbortSignal): Promise<void> {
  const db = openDb(settings.DATA_DIR)
  const keys = loadKeys(settings.DATA_DIR)
  const clock = systemClock(settings.CLOCK_OFFSET_SECONDS)
  const operator = operatorFrom(settings)
  const home = mailHome(settings)
  const transport = settings.SMTP_URL ? smtpTransport(smtpOptions(settings.SMTP_URL), home) : null
  const worker: Worker = {
    context: () => ({ db, keys, now: clock(), actor: { type: 'system' }, operator }),
    dataDir: settings.DATA_DIR,
    scanSocket: settings.CLAMD_SOCKET,
    mailHome: home,
    transport,
    breaker: CLOSED_BREAKER,
    // The process before this one may have died owing it.
    owesCheckpoint: true,
    resting: new Map(),
    owner: newSecret(),
    stopping,
  }
  log.info(transport ? 'worker started' : 'worker started, mail is captured', { process: 'worker' })
  await runUntilStopped(worker, settings.WORKER_TICK_MS)
  transport?.close()
  // what could not be signed now is signed at the next start: the store is closed in order all the same
  await signAndKeep(worker).catch((thrown: unknown) =>
    log.error('job failed', { job: 'sign-trail', errorClass: errorClass(thrown) }),
  )
  await settleCheckpoint(worker)
  db.close()
  log.info('worker stopped', { process: 'worker' })
}

/** One tick at a time, so that no job ever overlaps itself. */
async function runUntilStopped(worker: Worker, tickMs: number): Promise<void> {
  while (!worker.stopping.aborted) {
    try {
      await tick(worker, SCHEDULE)
    } catch (thrown) {
      log.error('tick failed', { process: 'worker', errorClass: errorClass(thrown) })
    }
    await pause(tickMs, undefined, { signal: worker.stopping }).catch(() => undefined)
  }
}

async function main(): Promise<void> {
  const stopping = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort())
  try {
    await runWorker(env(), stopping.signal)
  } catch (thrown) {
    process.stderr.write(`\n${thrown instanceof Error ? thrown.message : String(thrown)}\n\n`)
    process.exitCode = 1
  }
}

await main()
