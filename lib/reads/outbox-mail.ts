import { findMail, type MailRow } from '#db/queries/outbox.ts'
import type { Context } from '#lib/commands/context.ts'
import { isMailHidden } from '#lib/commands/steps/desk-case.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { MailText, MailToRender } from '#lib/domain/messages/mail-to-render.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { mailToRender } from '#lib/reads/mail-to-send.ts'
import { type OutboxMail, outboxMail } from '#lib/reads/outbox.ts'
import { mailVault, openMailText } from '#lib/vault/mail-vault.ts'

/** `asSent`: the words that went out. Else `toRender` is what it says, or would say, today. Both null: erased or damaged. */
export type OutboxMailDetails = OutboxMail & { asSent: MailText | null; toRender: MailToRender | null }

/**
 * One mail of the outbox. Only a captured mail is shown with its link and code, and only to staff who may send
 * mail, because whoever has them can act as the requester.
 */
export async function readOutboxMail(context: Context, id: string): Promise<Result<OutboxMailDetails>> {
  if (!may(context.actor, 'view-outbox')) return failed('not-permitted')
  const row = await findMail(context.db.read, id)
  if (!row || (await isMailHidden(context, context.db.read, id))) return failed('not-found')
  const asSent = await textAsSent(context, row)
  const proven = row.status === 'captured' && may(context.actor, 'send-mail-again')
  const toRender = asSent ? null : await whatItSays(context, row, proven)
  return ok({ ...(await outboxMail(context, row)), asSent, toRender })
}

async function textAsSent({ keys, db }: Context, row: MailRow): Promise<MailText | null> {
  const vault = await mailVault(keys, db.read, row)
  return vault ? openMailText(vault, row) : null
}

async function whatItSays(context: Context, row: MailRow, proven: boolean): Promise<MailToRender | null> {
  try {
    return await mailToRender(context, row, proven)
  } catch {
    // A damaged payload is why it failed; the page still says so.
    return null
  }
}
