import type { Queries } from '#db/client.ts'
import type { MailRow } from '#db/queries/outbox.ts'
import { claimNextMails, countCappedSent, saveMail } from '#db/queries/outbox-claims.ts'
import type { Context } from '#lib/commands/context.ts'
import { extensionNoticeMissed, restatedNotice } from '#lib/commands/steps/extension-notice.ts'
import { holdMail, mustHold } from '#lib/commands/steps/hold-mail.ts'
import { restatedHold } from '#lib/commands/steps/hold-notice.ts'
import { lostItsReason } from '#lib/commands/steps/mail-reason.ts'
import { restatedMail } from '#lib/commands/steps/restated-mail.ts'
import { unprovenMailsPerMinute } from '#lib/domain/messages/caps.ts'
import { LEASE_SECONDS } from '#lib/domain/messages/retries.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Takes the next mails to send, for a minute, for one worker (SR-177). Mails that lost their reason while they waited
 * are dropped on the way (SR-182), and those that have to wait on are put back. Mails to unproven mailboxes wait once
 * a minute has had its share, and let the others pass (SR-043). @returns none when nothing is due.
 */
export async function claimMail(context: Context, owner: string, atMost = 1): Promise<Result<MailRow[]>> {
  if (context.actor.type !== 'system') return failed('not-permitted')
  const now = instantText(context.now)
  const until = instantText(context.now.add({ seconds: LEASE_SECONDS }))
  // Two processes read the clock at slightly different moments, so a lease a little longer than ours is a true one.
  const absurd = instantText(context.now.add({ seconds: 2 * LEASE_SECONDS }))
  return context.db.transaction(async (tx) => {
    const room = { mails: atMost, capped: await cappedRoom(context, tx) }
    for (;;) {
      const rows = await claimNextMails(tx, { owner, now, until, absurd }, room)
      if (rows.length === 0) return ok([])
      const good: MailRow[] = []
      for (const row of rows) {
        const mail = await asItMayGo(context, tx, row)
        if (mail) good.push(mail)
      }
      if (good.length > 0) return ok(good)
    }
  })
}

/** How many capped mails may still leave in the minute that ends now. */
async function cappedRoom({ now, operator }: Context, tx: Queries): Promise<number> {
  const sent = await countCappedSent(tx, instantText(now.subtract({ minutes: 1 })), instantText(now))
  return Math.max(0, unprovenMailsPerMinute(operator.limitScale) - sent)
}

/** A mail as it may leave now; null if it may not, and was dropped or put back. */
async function asItMayGo(context: Context, tx: Queries, row: MailRow): Promise<MailRow | null> {
  const mail = (await hasNoUse(context, tx, row)) ? null : await restated(context, tx, row)
  if (!mail) await saveMail(tx, row.id, { status: 'dropped', leaseOwner: null, leaseUntil: null })
  if (!mail || !(await mustHold(context, tx, row))) return mail
  await holdMail(context, tx, row)
  return null
}

async function hasNoUse(context: Context, tx: Queries, row: MailRow): Promise<boolean> {
  return (await lostItsReason(tx, row)) || extensionNoticeMissed(context, tx, row)
}

async function restated(context: Context, tx: Queries, row: MailRow): Promise<MailRow | null> {
  if (row.kind === 'letter-held') return restatedHold(context, tx, row)
  return row.kind === 'extension-notice' ? restatedNotice(context, tx, row) : restatedMail(context, tx, row)
}
