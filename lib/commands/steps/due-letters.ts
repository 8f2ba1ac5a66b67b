import type { Queries } from '#db/client.ts'
import { type LetterRow, listLettersDue, saveLetter } from '#db/queries/letters.ts'
import type { Context } from '#lib/commands/context.ts'
import type { LetterState } from '#lib/domain/letters/lifecycle.ts'
import { instantText } from '#lib/platform/clock.ts'
import { errorClass, log } from '#lib/platform/logger.ts'

const BATCH = 20
/** A letter that failed unexpectedly is tried again after this, so that it neither fills the log nor stands before others. */
const REST_MINUTES = 10

type Due = Extract<LetterState, 'going' | 'cooling-off'>

/** Deals with the letters of a state whose moment has come, each in a transaction of its own: one that fails stops no other. @returns how many. */
export async function dealWithDue(
  context: Context,
  state: Due,
  deal: (tx: Queries, row: LetterRow) => Promise<void>,
): Promise<number> {
  const { db, now } = context
  const due = await listLettersDue(db.read, { state, now: instantText(now), limit: BATCH })
  for (const row of due) {
    try {
      await db.transaction((tx) => deal(tx, row))
    } catch (thrown) {
      log.error('letter failed', { letter: row.id, errorClass: errorClass(thrown) })
      const sendAt = instantText(now.add({ minutes: REST_MINUTES }))
      await db.transaction((tx) => saveLetter(tx, row, { sendAt }))
    }
  }
  return due.length
}
