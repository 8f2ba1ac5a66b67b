import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { type RequestRow, saveRequest } from '#db/queries/requests.ts'
import { endVerifications } from '#db/queries/verification.ts'
import { listWithdrawalsOf } from '#db/queries/withdrawals.ts'
import type { Context } from '#lib/commands/context.ts'
import { assignOpened } from '#lib/commands/steps/assign-by-rule.ts'
import { caseAssurance } from '#lib/commands/steps/case-assurance.ts'
import { type BroughtProof, checkMailboxProof } from '#lib/commands/steps/check-proof.ts'
import { factsOfConfirmed } from '#lib/commands/steps/confirmed-facts.ts'
import { linkKeeper } from '#lib/commands/steps/find-unconfirmed.ts'
import { mailAdmin, mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { startRequesterSession } from '#lib/commands/steps/requester-session.ts'
import { visitLines } from '#lib/commands/steps/visit-mail.ts'
import { resolvePlace } from '#lib/domain/clock/places.ts'
import { canStep } from '#lib/domain/requests/lifecycle.ts'
import { withdrawalOf } from '#lib/domain/requests/withdrawal.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { openVault } from '#lib/vault/request-vault.ts'

/**
 * Confirms the mailbox of a request, and of all that was asked in the same visit: the desk is told, and the person is
 * signed in to the first with a new session.
 * @returns the session secret for the cookie (SR-066).
 */
export async function confirmEmail(
  context: Context,
  brought: BroughtProof,
): Promise<Result<{ sessionSecret: string }>> {
  return context.db.transaction(async (tx) => {
    const proven = await checkMailboxProof(context, tx, brought)
    if (!proven.ok) return proven
    const { waiting, proof } = proven.value
    const at = instantText(context.now)
    const confirmed: RequestRow[] = []
    for (const request of waiting) {
      const status = canStep(request.status, 'confirm') ? 'open' : request.status
      const { level } = await caseAssurance(context, tx, { ...request, confirmedAt: at })
      const confirming = { confirmedAt: at, assurance: level, lastActivityAt: at }
      const saved = await saveRequest(tx, request, { status, ...confirming })
      if (!saved) return failed('stale-version')
      confirmed.push(saved)
      const actor = { type: 'requester', requestId: request.id } as const
      await appendAudit(tx, {
        at,
        actor,
        event: 'email-confirmed',
        requestId: request.id,
        payload: { proof },
      })
      await assignOpened(context, tx, request, saved)
    }
    await endVerifications(tx, linkKeeper(proven.value.request), 'confirm-email', at)
    await tellOfConfirmed(context, tx, confirmed)
    const sessionProof = proof === 'code' ? 'mail' : 'filing-browser'
    const { id } = proven.value.request
    return ok({ sessionSecret: await startRequesterSession(context, tx, id, sessionProof) })
  })
}

/** One mail to the person and one to the desk, however many cases were confirmed at once. */
async function tellOfConfirmed(context: Context, tx: Queries, confirmed: readonly RequestRow[]) {
  const [request, ...others] = confirmed
  if (!request) return
  const { reference, dueOn } = request
  const asks = confirmed.every(({ kind }) => kind === 'complaint') ? 'complaint' : 'request'
  const vault = await openVault(context.keys, tx, request.id)
  const withdrawal = confirmed.find(({ kind }) => kind === 'withdrawal') ?? request
  const withdrawn = await withdrawnBy(tx, withdrawal)
  const payload = { reference, dueOn, asks, withdrawn, others: visitLines(others) } as const
  await mailRequester(context, tx, { request, vault }, { kind: 'request-confirmed', payload })
  // The desk heard of it when the person an agent acts for confirmed first.
  if (request.subjectConfirmedAt) return
  // What came from a blocked sender waits apart, and rings no bell.
  const heard = confirmed.filter(({ setAsideAt }) => !setAsideAt)
  if (heard.length === 0) return
  const facts = factsOfConfirmed(heard)
  await mailAdmin(context, tx, request.id, { kind: 'admin-request-confirmed', payload: facts })
}

/** What the request withdrew when it was sent, for the mail; null where it withdrew nothing. */
async function withdrawnBy(tx: Queries, { id, residence }: RequestRow) {
  const withdrawal = withdrawalOf(await listWithdrawalsOf(tx, id))
  if (!withdrawal) return null
  const purposes = withdrawal.purposes.map(({ purpose }) => purpose)
  return { at: withdrawal.since, zone: resolvePlace(residence).zone, purposes }
}
