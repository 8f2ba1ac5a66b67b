import type { Queries } from '#db/client.ts'
import { findCasesToMove, saveCasesToMove } from '#db/queries/cases-to-move.ts'
import type { Context } from '#lib/commands/context.ts'
import { instantText } from '#lib/platform/clock.ts'

/** The desk stops telling of cases of this calendar, or under this `lawKey`: they were decided about just now. */
export async function noteCasesMoved({ now }: Context, tx: Queries, calendar: string): Promise<void> {
  const { [calendar]: moved, ...others } = await findCasesToMove(tx)
  if (moved) await saveCasesToMove(tx, others, instantText(now))
}
