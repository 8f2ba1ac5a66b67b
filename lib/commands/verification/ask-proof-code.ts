import { appendAudit } from '#db/queries/audit.ts'
import { countMailSince, isMailQueued } from '#db/queries/outbox.ts'
import type { Context } from '#lib/commands/context.ts'
import { newVerification } from '#lib/commands/steps/new-verification.ts'
import { mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { findToProve } from '#lib/commands/steps/second-proof.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { OPEN_LINK_MAILS_PER_HOUR } from '#lib/domain/verification/policy.ts'
import { instantText } from '#lib/platform/clock.ts'
import { findVault } from '#lib/vault/request-vault.ts'

/** Mails a code to the address on the request, for who signed in by the access key (SR-122). One at a time, few an hour. */
export async function askProofCode(context: Context, sessionSecret: string | null): Promise<Result<null>> {
  const { keys, now, operator, actor } = context
  return context.db.transaction(async (tx) => {
    const found = await findToProve(context, tx, { sessionSecret, by: 'mail-code' })
    if (!found.ok) return found
    const { request } = found.value
    const { id: requestId, emailHash, reference } = request
    const vault = await findVault(keys, tx, requestId)
    if (!vault || !emailHash) return failed('not-found')
    if (await isMailQueued(tx, requestId, 'second-proof')) return ok(null)
    const since = instantText(now.subtract({ hours: 1 }))
    const mails = await countMailSince(tx, { requestId, kind: 'second-proof', since })
    if (mails >= OPEN_LINK_MAILS_PER_HOUR * operator.limitScale)
      return failed('too-many-requests', { retryAfterSeconds: 3600 })
    const verificationId = await newVerification(context, tx, 'second-proof', { requestId, emailHash })
    const mail = { kind: 'second-proof', payload: { reference, verificationId } } as const
    await mailRequester(context, tx, { request, vault }, mail)
    const audit = { event: 'proof-code-asked', requestId, payload: {} } as const
    await appendAudit(tx, { at: instantText(now), actor, ...audit })
    return ok(null)
  })
}
