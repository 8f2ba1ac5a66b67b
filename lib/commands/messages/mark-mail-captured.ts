import { findMail } from '#db/queries/outbox.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailLeft } from '#lib/commands/steps/mail-left.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'

/** No mail server is configured: the mails stay in the outbox, where the desk can read them. @returns how many. */
export async function markMailCaptured(context: Context, mailIds: string[]): Promise<Result<number>> {
  if (context.actor.type !== 'system') return failed('not-permitted')
  return context.db.transaction(async (tx) => {
    let captured = 0
    for (const mailId of mailIds) {
      const row = await findMail(tx, mailId)
      if (!row) continue
      await mailLeft(context, tx, row, { status: 'captured', sealedText: null })
      captured += 1
    }
    return ok(captured)
  })
}
