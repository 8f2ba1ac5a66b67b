import type { Context } from '#lib/commands/context.ts'
import { type BroughtProof, checkMailboxProof } from '#lib/commands/steps/check-proof.ts'
import { disownCases } from '#lib/commands/steps/disown-cases.ts'
import { ok, type Result } from '#lib/domain/result.ts'

/**
 * "I did not ask for this": freezes the request and all others of its visit, stops all mail to that mailbox from
 * strangers, and keeps the evidence. One last mail holds the link by which its owner can let such mail through again.
 * Needs the same proof as confirming, so that a scanner cannot dispute either (SR-059, SR-160).
 */
export async function disputeRequest(
  context: Context,
  brought: BroughtProof,
): Promise<Result<{ reference: string }>> {
  return context.db.transaction(async (tx) => {
    const proven = await checkMailboxProof(context, tx, brought)
    if (!proven.ok) return proven
    const { request, waiting } = proven.value
    const mailbox = { request, emailHash: request.emailHash, party: 'requester' } as const
    const disowned = await disownCases(context, tx, { waiting, mailbox, event: 'request-disputed' })
    return disowned.ok ? ok({ reference: request.reference }) : disowned
  })
}
