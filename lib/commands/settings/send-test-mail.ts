import { appendAudit } from '#db/queries/audit.ts'
import { findDeskSetting, saveDeskSetting } from '#db/queries/desk-settings.ts'
import { findMail } from '#db/queries/outbox.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailDesk } from '#lib/commands/steps/outgoing-mail.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { DEFAULT_LOCALE } from '#lib/domain/locales.ts'
import { testMailOf } from '#lib/domain/messages/test-mail.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Sends a mail that only says it arrived, to the operator's mailbox or another. One that still waits is not sent twice. */
export async function sendTestMail(context: Context, { email }: { email: string }): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'manage-settings')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const last = await findDeskSetting(tx, 'mail-test')
    const waiting = last && (await findMail(tx, testMailOf(last.value)))
    if (waiting?.status === 'queued') return ok(null)
    const at = instantText(context.now)
    const audience = email === context.operator.adminMailbox ? 'admin' : 'staff'
    const to = { audience, address: email, requestId: null, locale: DEFAULT_LOCALE } as const
    const mailId = await mailDesk(context, tx, to, { kind: 'admin-mail-test', payload: { at } })
    const by = { changedAt: at, changedBy: staff.value.staffId }
    const row = { name: 'mail-test', value: JSON.stringify({ mailId }), ...by } as const
    await saveDeskSetting(tx, { ...row, version: (last?.version ?? 0) + 1 })
    await appendAudit(tx, { at, actor: staff.value, event: 'test-mail-queued', payload: { mailId } })
    return ok(null)
  })
}
