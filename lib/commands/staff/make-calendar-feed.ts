import { appendAudit } from '#db/queries/audit.ts'
import { saveFeed } from '#db/queries/calendar-feeds.ts'
import { findStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailAboutAccount } from '#lib/commands/steps/account-mail.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newSecret } from '#lib/platform/ids.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { calendarToken } from '#lib/vault/staff-secrets.ts'

/**
 * Makes the secret address of one's calendar of due dates; one a person had before stops working. They are told by
 * mail, since whoever has the address reads on. @returns the secret with which the browser shows the address once.
 */
export async function makeCalendarFeed(context: Context): Promise<Result<{ shownSecret: string }>> {
  const staff = await staffWhoMay(context, 'view-queue')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  const shownSecret = newSecret()
  return context.db.transaction(async (tx) => {
    const person = await findStaff(tx, staffId)
    if (!person) return failed('not-found')
    const createdAt = instantText(context.now)
    const tokenHash = hashSecret(calendarToken(context.keys, shownSecret))
    await saveFeed(tx, { staffId, tokenHash, createdAt })
    const audit = { event: 'calendar-feed-made', payload: {} } as const
    await appendAudit(tx, { at: createdAt, actor: staff.value, ...audit })
    await mailAboutAccount(context, tx, person, 'calendar-feed')
    return ok({ shownSecret })
  })
}
