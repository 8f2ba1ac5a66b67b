import type { Queries } from '#db/client.ts'
import type { Context } from '#lib/commands/context.ts'
import { errorClass, log } from '#lib/platform/logger.ts'

/** Notes that a session was used. Reading must go on where nothing can be written, such as on a full disk. */
export async function prolong({ db }: Context, touch: (tx: Queries) => Promise<void>): Promise<void> {
  try {
    await db.transaction(touch)
  } catch (thrown) {
    log.warn('session not prolonged', { errorClass: errorClass(thrown) })
  }
}
