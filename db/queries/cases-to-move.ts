import type { Queries } from '#db/client.ts'
import { findJobRun, saveJobRun } from '#db/queries/jobs.ts'
import { type CasesToMove, casesToMoveSchema } from '#lib/domain/holidays/cases-to-move.ts'

/** The row of `job_runs` that keeps it, though it is no job. */
const NAME = 'cases-to-move'

/** What the last look found, less what was moved since; empty before the first. */
export async function findCasesToMove(db: Queries): Promise<CasesToMove> {
  const row = await findJobRun(db, NAME)
  return row ? casesToMoveSchema.parse(JSON.parse(row.slot)) : {}
}

/** Keeps what was found at an instant. */
export async function saveCasesToMove(tx: Queries, found: CasesToMove, at: string): Promise<void> {
  await saveJobRun(tx, { name: NAME, slot: JSON.stringify(found), doneAt: at })
}
