import { appendAudit } from '#db/queries/audit.ts'
import { deleteSuppression, findSuppression } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { addressHashes } from '#lib/commands/steps/outgoing-mail.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { allowMailToken } from '#lib/vault/derived-secrets.ts'

type Brought = { token: string | null; email: string }

/**
 * Lets confirmation mails reach a mailbox again whose owner had stopped them. Takes the link of the mail that told them
 * so, and their address, typed: a scanner that opens links and presses buttons types nothing (SR-057). One answer for
 * every way of being wrong, so that nobody learns who stopped their mail.
 */
export async function allowMail(context: Context, { token, email }: Brought): Promise<Result<null>> {
  const { recipientHash } = addressHashes(context, email)
  return context.db.transaction(async (tx) => {
    const suppression = await findSuppression(tx, recipientHash)
    const right = suppression && hashSecret(allowMailToken(context.keys, suppression))
    if (!token || !right || hashSecret(token) !== right) return failed('link-unknown')
    await deleteSuppression(tx, recipientHash)
    const audit = { event: 'mail-allowed', payload: {} } as const
    await appendAudit(tx, { at: instantText(context.now), actor: context.actor, ...audit })
    return ok(null)
  })
}
