import { appendAudit } from '#db/queries/audit.ts'
import { deleteOpenInvitations } from '#db/queries/invitations.ts'
import { hasStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { newInvitation } from '#lib/commands/steps/new-invitation.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { SETUP_LINK_LIFETIME_HOURS } from '#lib/domain/staff/policy.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newSecret } from '#lib/platform/ids.ts'

/**
 * Makes the one-time link of the first administrator: one hour, and only while nobody works at the desk (SR-086).
 * A link made before and not used is dead. `wrong-status` once somebody is there.
 * @returns the token, for `/desk/join/<token>`.
 */
export async function makeSetupLink(context: Context): Promise<Result<{ token: string }>> {
  if (context.actor.type !== 'system') return failed('not-permitted')
  return context.db.transaction(async (tx) => {
    if (await hasStaff(tx)) return failed('wrong-status')
    await deleteOpenInvitations(tx, 'first-administrator')
    const token = newSecret()
    const lifetime = { hours: SETUP_LINK_LIFETIME_HOURS }
    await newInvitation(context, tx, {
      purpose: 'first-administrator',
      role: 'administrator',
      token,
      lifetime,
    })
    const { actor, now } = context
    await appendAudit(tx, { at: instantText(now), actor, event: 'setup-link-made', payload: {} })
    return ok({ token })
  })
}
