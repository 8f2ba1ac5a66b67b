import { eq } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { place, prepared } from '#db/prepared.ts'
import { jobRuns } from '#db/schema/index.ts'

export type JobRun = typeof jobRuns.$inferSelect

/** Rows of `job_runs` that are no job: the worker's last sign of life, the last forward jump of the clock, the last mail that left, the last wave and the last drop of confirmations told of, how far old cases were made findable by name. */
export const WORKER_ALIVE = 'worker'
export const TIME_MOVED = 'time-moved'
export const MAIL_LEFT = 'mail-left'
export const WAVE_TOLD = 'wave-told'
export const CANARY_TOLD = 'canary-told'
export const NAMES_INDEXED = 'names-indexed'

const byName = prepared((db) =>
  db
    .select()
    .from(jobRuns)
    .where(eq(jobRuns.name, place('name')))
    .limit(1)
    .prepare(),
)

export async function findJobRun(db: Queries, name: string): Promise<JobRun | undefined> {
  const [row] = await byName(db).execute({ name })
  return row
}

/** Every job with the slot it did last. A handful of rows. */
export async function listJobRuns(db: Queries): Promise<JobRun[]> {
  return db.select().from(jobRuns)
}

/** Notes that a job did a slot, over what it did before (SR-183). */
export async function saveJobRun(tx: Queries, run: JobRun): Promise<void> {
  const { slot, doneAt } = run
  await tx.insert(jobRuns).values(run).onConflictDoUpdate({ target: jobRuns.name, set: { slot, doneAt } })
}
