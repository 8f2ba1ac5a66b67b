import type { ErasePlace } from '#db/queries/retention.ts'
import { destroyOldIdentityFiles } from '#lib/commands/files/destroy-old-identity-files.ts'
import { sweepFiles } from '#lib/commands/files/sweep-files.ts'
import { lapseUnconfirmed } from '#lib/commands/requests/lapse-unconfirmed.ts'
import { deleteExpired } from '#lib/commands/retention/delete-expired.ts'
import { deleteOldCopies } from '#lib/commands/retention/delete-old-copies.ts'
import { type Erased, eraseRecords, FIRST_TO_ERASE } from '#lib/commands/retention/erase-records.ts'
import type { Result } from '#lib/domain/result.ts'
import type { Worker } from '#lib/jobs/job.ts'

/** Closes requests that were never confirmed, batch by batch. @returns how many. */
export async function lapse({ context, stopping }: Worker): Promise<number> {
  let total = 0
  while (!stopping.aborted) {
    const lapsed = await lapseUnconfirmed(context())
    if (!lapsed.ok || lapsed.value === 0) break
    total += lapsed.value
  }
  return total
}

/** Destroys the records of closed requests whose day has come, batch by batch. @returns how many. */
export async function eraseDue({ context, stopping }: Worker): Promise<number> {
  let total = 0
  let after: ErasePlace | null = FIRST_TO_ERASE
  while (after && !stopping.aborted) {
    const batch: Result<Erased> = await eraseRecords(context(), after)
    if (!batch.ok) break
    total += batch.value.erased
    after = batch.value.next
  }
  return total
}

/** Destroys drafts, form attempts, submission keys, sessions and copies of the database past their end. @returns how many. */
export async function deleteWhatEnded({ context, dataDir }: Worker): Promise<number> {
  const results = [await deleteExpired(context()), await deleteOldCopies(context(), dataDir)]
  return results.reduce((sum, deleted) => sum + (deleted.ok ? deleted.value : 0), 0)
}

/** Destroys proofs of identity that nobody decided about and files that were never sent, and deletes what erasures and broken uploads left in the folder. @returns how many. */
export async function sweep({ context, dataDir }: Worker): Promise<number> {
  const results = [await destroyOldIdentityFiles(context()), await sweepFiles(context(), dataDir)]
  return results.reduce((sum, swept) => sum + (swept.ok ? swept.value : 0), 0)
}
