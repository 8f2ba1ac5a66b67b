import type { Queries } from '#db/client.ts'
import { listLettersOf } from '#db/queries/letters.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { HOLDING } from '#lib/domain/letters/lifecycle.ts'

/**
 * Whether a letter of this case is on hold: its files stay with it, and nothing else is handed out meanwhile (SR-081). A
 * case that was closed before stays closed, so its status alone does not tell.
 */
export async function isOnHold(
  db: Queries,
  { id, status }: Pick<RequestRow, 'id' | 'status'>,
): Promise<boolean> {
  return status === 'held' || (await listLettersOf(db, id, HOLDING)).length > 0
}
