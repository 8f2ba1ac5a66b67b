import { saveCaptured } from '#db/queries/outbox-claims.ts'
import type { Context } from '#lib/commands/context.ts'
import { takeEffect } from '#lib/commands/steps/mail-left.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** No mail server is configured: the mails stay in the outbox, where the desk can read them. @returns how many. */
export async function markMailCaptured(context: Context, mailIds: string[]): Promise<Result<number>> {
  if (context.actor.type !== 'system') return failed('not-permitted')
  return context.db.transaction(async (tx) => {
    const rows = await saveCaptured(tx, mailIds, instantText(context.now))
    for (const row of rows) await takeEffect(context, tx, row)
    return ok(rows.length)
  })
}
