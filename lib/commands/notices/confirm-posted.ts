import { appendAudit } from '#db/queries/audit.ts'
import { saveMail } from '#db/queries/outbox-claims.ts'
import type { Context } from '#lib/commands/context.ts'
import { letterPosted } from '#lib/commands/steps/mail-left.ts'
import { findNoticeToSettle, type SeenNotice } from '#lib/commands/steps/notice-to-settle.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { dayIn, instantText } from '#lib/platform/clock.ts'

/**
 * Staff say that they posted what a mail did not bring: on which day (`YYYY-MM-DD`), not before the mail was made and
 * not in the future. What the mail would have brought about, such as a longer time, the letter does by that day. The person then counts as notified, unless something else has not reached them.
 */
export async function confirmPosted(
  context: Context,
  input: SeenNotice & { on: string },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'settle-notice')
  if (!staff.ok) return staff
  const { zone } = context.operator
  return context.db.transaction(async (tx) => {
    const found = await findNoticeToSettle(context, tx, input)
    if (!found.ok) return found
    const { request, mail } = found.value
    if (input.on > dayIn(context.now, zone)) return fieldFailed('on', 'posted-in-future')
    if (input.on < dayIn(Temporal.Instant.from(mail.createdAt), zone))
      return fieldFailed('on', 'posted-too-early')
    const at = instantText(context.now)
    const { staffId } = staff.value
    await saveMail(tx, mail.id, { settledAt: at, settledBy: staffId, settledHow: 'posted' })
    const payload = { mailId: mail.id, on: input.on }
    await appendAudit(tx, { at, actor: staff.value, event: 'notice-posted', requestId: request.id, payload })
    await letterPosted(context, tx, mail, input.on)
    return ok(null)
  })
}
