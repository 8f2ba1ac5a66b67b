import { findAttachment } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { type BroughtFactor, demandFreshFactor } from '#lib/commands/steps/fresh-factor.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Lets a member of staff open a picture of a document: with a second factor of the last ten minutes or one typed now,
 * and written down before anything is shown (SR-079). @returns the new secret of their session, or null if it stays.
 */
export async function openIdentityFile(
  context: Context,
  input: BroughtFactor & { reference: string; fileId: string },
): Promise<Result<{ sessionSecret: string | null }>> {
  const staff = await staffWhoMay(context, 'view-identity-file')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const request = await findDeskCase(context, tx, input.reference)
    const file = request && (await findAttachment(tx, { requestId: request.id, id: input.fileId }))
    if (!request || file?.purpose !== 'identity' || file.destroyedAt) return failed('not-found')
    const fresh = await demandFreshFactor(context, tx, input)
    if (!fresh.ok) return fresh
    const payload = { fileId: file.id }
    const audit = { event: 'identity-file-opened', requestId: request.id, payload } as const
    await appendAudit(tx, { at: instantText(context.now), actor: staff.value, ...audit })
    return ok({ sessionSecret: fresh.value })
  })
}
