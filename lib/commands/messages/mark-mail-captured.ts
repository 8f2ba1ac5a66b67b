import { findMail } from '#db/queries/outbox.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailLeft } from '#lib/commands/steps/mail-left.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'

/** No mail server is configured: the mail stays in the outbox, where the desk can read it. */
export async function markMailCaptured(context: Context, mailId: string): Promise<Result<null>> {
  if (context.actor.type !== 'system') return failed('not-permitted')
  return context.db.transaction(async (tx) => {
    const row = await findMail(tx, mailId)
    if (!row) return failed('not-found')
    await mailLeft(context, tx, row, { status: 'captured', sealedText: null })
    return ok(null)
  })
}
