import { lapseUnconfirmed } from '#lib/commands/requests/lapse-unconfirmed.ts'
import { deleteExpired } from '#lib/commands/retention/delete-expired.ts'
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

/** Destroys drafts, form attempts, submission keys and sessions past their end. @returns how many rows. */
export async function deleteWhatEnded({ context }: Worker): Promise<number> {
  const deleted = await deleteExpired(context())
  return deleted.ok ? deleted.value : 0
}
