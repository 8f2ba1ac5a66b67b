import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { saveRequest } from '#db/queries/requests.ts'
import { endVerifications } from '#db/queries/verification.ts'
import { listWithdrawalsOf } from '#db/queries/withdrawals.ts'
import type { Context } from '#lib/commands/context.ts'
import { type BroughtProof, checkMailboxProof } from '#lib/commands/steps/check-proof.ts'
import { mailAdmin, mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { startRequesterSession } from '#lib/commands/steps/requester-session.ts'
import { canStep } from '#lib/domain/requests/lifecycle.ts'
import { withdrawalOf } from '#lib/domain/requests/withdrawal.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { openVault } from '#lib/vault/request-vault.ts'

/**
 * Confirms the mailbox of a request: the desk is told, and the person is signed in to it with a new session.
 * @returns the session secret for the cookie (SR-066).
 */
export async function confirmEmail(
  context: Context,
  brought: BroughtProof,
): Promise<Result<{ sessionSecret: string }>> {
  return context.db.transaction(async (tx) => {
    const proven = await checkMailboxProof(context, tx, brought)
    if (!proven.ok) return proven
    const { request, proof } = proven.value
    const at = instantText(context.now)
    const status = canStep(request.status, 'confirm') ? 'open' : request.status
    const saved = await saveRequest(tx, request, { status, confirmedAt: at, lastActivityAt: at })
    if (!saved) return failed('stale-version')
    await endVerifications(tx, request.id, 'confirm-email', at)
    const actor = { type: 'requester', requestId: request.id } as const
    await appendAudit(tx, { at, actor, event: 'email-confirmed', requestId: request.id, payload: { proof } })
    const { reference, kind, law, dueOn } = request
    const asks = kind === 'complaint' ? ('complaint' as const) : ('request' as const)
    const withdrawn = await withdrawnBy(context, tx, request.id)
    const vault = await openVault(context.keys, tx, request.id)
    await mailRequester(
      context,
      tx,
      { request, vault },
      { kind: 'request-confirmed', payload: { reference, dueOn, asks, withdrawn } },
    )
    const facts = { reference, kind, law, dueOn }
    await mailAdmin(context, tx, request.id, { kind: 'admin-request-confirmed', payload: facts })
    const sessionProof = proof === 'code' ? 'mail' : 'filing-browser'
    return ok({ sessionSecret: await startRequesterSession(context, tx, request.id, sessionProof) })
  })
}

/** What the request withdrew when it was sent, for the mail; null where it withdrew nothing. */
async function withdrawnBy({ operator }: Context, tx: Queries, requestId: string) {
  const withdrawal = withdrawalOf(await listWithdrawalsOf(tx, requestId))
  if (!withdrawal) return null
  const purposes = withdrawal.purposes.map(({ purpose }) => purpose)
  return { at: withdrawal.since, zone: operator.zone, purposes }
}
