import { listJobRuns, saveJobRun } from '#db/queries/jobs.ts'
import { knownCalendars } from '#lib/commands/steps/known-calendars.ts'
import { HOME_CALENDAR } from '#lib/domain/operator/working-morning.ts'
import { dueSlot } from '#lib/jobs/due-slot.ts'
import type { Job, Worker } from '#lib/jobs/job.ts'
import { watchTime } from '#lib/jobs/time-guard.ts'
import { instantText } from '#lib/platform/clock.ts'
import { errorClass, log } from '#lib/platform/logger.ts'

/** A job that failed waits this long, so that it neither fills the log nor starves the others. */
const REST_SECONDS = 60

/** One round: whatever is due, one job after the other, until asked to stop. A job that throws stops no other. */
export async function tick(worker: Worker, schedule: readonly Job[]): Promise<void> {
  const mayDestroy = await watchTime(worker.context())
  const runs = await listJobRuns(worker.context().db.read)
  const calendar = (await knownCalendars(worker.context().db.read))[HOME_CALENDAR]
  for (const job of schedule) {
    if (worker.stopping.aborted) return
    if (job.destroys && !mayDestroy) continue
    const { now, operator } = worker.context()
    if (isResting(worker, job, now)) continue
    const last = runs.find((run) => run.name === job.name)?.slot
    const slot = dueSlot(job.when, last, { now, zone: operator.zone, calendar })
    if (slot) await runSafely(worker, job, slot)
  }
  if (worker.owesCheckpoint) await settleCheckpoint(worker)
}

/**
 * Writes the log back into the database, because its pages still hold what was destroyed (SR-136). While another
 * process reads, it stays owed and is tried again with the next tick.
 */
export async function settleCheckpoint(worker: Worker): Promise<void> {
  try {
    await worker.context().db.checkpoint()
    worker.owesCheckpoint = false
  } catch (thrown) {
    log.warn('checkpoint put off', { errorClass: errorClass(thrown) })
  }
}

async function runSafely(worker: Worker, job: Job, slot: string): Promise<void> {
  const { db, now } = worker.context()
  try {
    const count = await job.run(worker, slot)
    if (job.when === 'every tick') return
    if (job.destroys && count > 0) worker.owesCheckpoint = true
    await db.transaction((tx) => saveJobRun(tx, { name: job.name, slot, doneAt: instantText(now) }))
    log.info('job done', { job: job.name, count })
  } catch (thrown) {
    worker.resting.set(job.name, now.add({ seconds: REST_SECONDS }))
    log.error('job failed', { job: job.name, errorClass: errorClass(thrown) })
  }
}

function isResting({ resting }: Worker, job: Job, now: Temporal.Instant): boolean {
  const until = resting.get(job.name)
  return until !== undefined && Temporal.Instant.compare(now, until) < 0
}
