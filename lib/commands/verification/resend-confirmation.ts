import { appendAudit } from '#db/queries/audit.ts'
import { isMailQueued } from '#db/queries/outbox.ts'
import type { Context } from '#lib/commands/context.ts'
import { type BroughtLink, findUnconfirmed } from '#lib/commands/steps/find-unconfirmed.ts'
import { mailConfirmation } from '#lib/commands/steps/visit-mail.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Mails a new link and code; the older ones stay good until one is used (SR-061). Caps may delay it, never drop it.
 * A mail that still waits is enough, since its life begins when it leaves: asking often must not fill a stranger's
 * mailbox for days to come.
 */
export async function resendConfirmation(
  context: Context,
  brought: BroughtLink,
): Promise<Result<{ reference: string }>> {
  return context.db.transaction(async (tx) => {
    const found = await findUnconfirmed(tx, brought)
    if (!found.ok) return found
    const { request, waiting } = found.value
    const { reference } = request
    if (await isMailQueued(tx, request.id, 'confirm-email')) return ok({ reference })
    await mailConfirmation(context, tx, waiting)
    const audit = {
      actor: context.actor,
      event: 'confirmation-resent',
      requestId: request.id,
      payload: {},
    } as const
    await appendAudit(tx, { at: instantText(context.now), ...audit })
    return ok({ reference })
  })
}
