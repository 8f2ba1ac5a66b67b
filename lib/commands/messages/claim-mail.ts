import type { MailRow } from '#db/queries/outbox.ts'
import { claimNextMail, saveMail } from '#db/queries/outbox-claims.ts'
import type { Context } from '#lib/commands/context.ts'
import { holdMail, mustHold } from '#lib/commands/steps/hold-mail.ts'
import { lostItsReason } from '#lib/commands/steps/mail-reason.ts'
import { LEASE_SECONDS } from '#lib/domain/messages/retries.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Takes the next mail to send, for a minute, for one worker (SR-177). Mails that lost their reason while they
 * waited are dropped on the way (SR-182), and those that have to wait on are put back. @returns null when nothing is due.
 */
export async function claimMail(context: Context, owner: string): Promise<Result<MailRow | null>> {
  if (context.actor.type !== 'system') return failed('not-permitted')
  const now = instantText(context.now)
  const until = instantText(context.now.add({ seconds: LEASE_SECONDS }))
  // Two processes read the clock at slightly different moments, so a lease a little longer than ours is a true one.
  const absurd = instantText(context.now.add({ seconds: 2 * LEASE_SECONDS }))
  return context.db.transaction(async (tx) => {
    for (;;) {
      const row = await claimNextMail(tx, { owner, now, until, absurd })
      if (!row) return ok(null)
      if (await lostItsReason(tx, row))
        await saveMail(tx, row.id, { status: 'dropped', leaseOwner: null, leaseUntil: null })
      else if (await mustHold(context, tx, row)) await holdMail(context, tx, row)
      else return ok(row)
    }
  })
}
