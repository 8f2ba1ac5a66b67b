import { appendAudit } from '#db/queries/audit.ts'
import { saveMail } from '#db/queries/outbox-claims.ts'
import type { Context } from '#lib/commands/context.ts'
import { findNoticeToSettle, type SeenNotice } from '#lib/commands/steps/notice-to-settle.ts'
import { addressHashes, mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { MESSAGE_KINDS, type MessagePayload } from '#lib/domain/messages/catalogue.ts'
import { canBeReaddressed } from '#lib/domain/messages/required.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { openContact } from '#lib/vault/request-vault.ts'

/**
 * Sends what a mail did not bring to the address that the person has proven since. They count as notified when that one
 * has left. `same-address` if they have proven no other, `wrong-status` for what is meant for the contact on file alone.
 */
export async function tellAtNewAddress(context: Context, input: SeenNotice): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'settle-notice')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findNoticeToSettle(context, tx, input)
    if (!found.ok) return found
    const { request, vault, mail } = found.value
    if (!canBeReaddressed(mail)) return failed('wrong-status')
    const { email } = openContact(vault, request)
    if (addressHashes(context, email).recipientHash === mail.recipientHash) return failed('same-address')
    const payload = MESSAGE_KINDS[mail.kind].parse(JSON.parse(mail.payload))
    const again = { kind: mail.kind, payload: payload as MessagePayload<typeof mail.kind> }
    await mailRequester(context, tx, { request, vault, email }, again)
    const at = instantText(context.now)
    const { staffId } = staff.value
    await saveMail(tx, mail.id, { settledAt: at, settledBy: staffId, settledHow: 'other-address' })
    const audit = { event: 'notice-readdressed', payload: { mailId: mail.id } } as const
    await appendAudit(tx, { at, actor: staff.value, requestId: request.id, ...audit })
    return ok(null)
  })
}
