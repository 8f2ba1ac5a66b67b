import { MAIL_LEFT, saveJobRun } from '#db/queries/jobs.ts'
import { findMail } from '#db/queries/outbox.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailLeft } from '#lib/commands/steps/mail-left.ts'
import type { MailText } from '#lib/domain/messages/mail-to-render.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { mailVault } from '#lib/vault/mail-vault.ts'

type Sent = { mailId: string; text: MailText }

/**
 * A mail was accepted by the mail server: keeps its text, sealed, without link and code. It is the truth even
 * when the mail was dropped or given to another worker in the meantime.
 */
export async function markMailSent(context: Context, { mailId, text }: Sent): Promise<Result<null>> {
  if (context.actor.type !== 'system') return failed('not-permitted')
  return context.db.transaction(async (tx) => {
    const row = await findMail(tx, mailId)
    if (!row) return failed('not-found')
    // The request may have been erased while the mail was under way.
    const vault = await mailVault(context.keys, tx, row)
    const sealedText = vault ? vault.seal('outbox.sealed_text', row.id, JSON.stringify(text)) : null
    await mailLeft(context, tx, row, { status: 'sent', sealedText })
    const at = instantText(context.now)
    await saveJobRun(tx, { name: MAIL_LEFT, slot: at, doneAt: at })
    return ok(null)
  })
}
