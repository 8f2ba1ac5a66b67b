import { appendAudit } from '#db/queries/audit.ts'
import { saveStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailAboutAccount } from '#lib/commands/steps/account-mail.ts'
import { newPasswordHash } from '#lib/commands/steps/new-password.ts'
import { checkOwnPassword, demandOwner } from '#lib/commands/steps/own-account.ts'
import { keepOnlySession } from '#lib/commands/steps/staff-session.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { profileOf } from '#lib/vault/staff-vault.ts'

export type PasswordChange = {
  currentPassword: string
  newPassword: string
  code: string
  sessionSecret: string
}

/** Changes one's own password; every other session ends, and the person is told by mail (SR-098). @returns the cookie's new secret. */
export async function changePassword(
  context: Context,
  change: PasswordChange,
): Promise<Result<{ sessionSecret: string }>> {
  const owner = await checkOwnPassword(context, change.currentPassword)
  if (!owner.ok) return owner
  const profile = profileOf(context.keys, owner.value.person)
  const passwordHash = await newPasswordHash(context, 'newPassword', change.newPassword, profile)
  if (!passwordHash.ok) return passwordHash
  return context.db.transaction(async (tx) => {
    const proven = await demandOwner(context, tx, owner.value, change.code)
    if (!proven.ok) return proven
    const saved = await saveStaff(tx, proven.value, { passwordHash: passwordHash.value })
    if (!saved) return failed('stale-version')
    const { actor, now } = context
    await appendAudit(tx, { at: instantText(now), actor, event: 'staff-password-changed', payload: {} })
    await mailAboutAccount(context, tx, saved, 'password')
    return ok({ sessionSecret: await keepOnlySession(context, tx, saved, change.sessionSecret) })
  })
}
