import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findRequest, type RequestRow, saveRequest } from '#db/queries/requests.ts'
import { endVerifications } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { assignOpened } from '#lib/commands/steps/assign-by-rule.ts'
import { caseAssurance } from '#lib/commands/steps/case-assurance.ts'
import { factsOfConfirmed } from '#lib/commands/steps/confirmed-facts.ts'
import { findSubjectCases } from '#lib/commands/steps/find-subject-cases.ts'
import { linkKeeper } from '#lib/commands/steps/find-unconfirmed.ts'
import { mailAdmin, mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { visitLines } from '#lib/commands/steps/visit-mail.ts'
import { canStep } from '#lib/domain/requests/lifecycle.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { openVault } from '#lib/vault/request-vault.ts'

/**
 * The person an agent acts for says that they authorised it, for all that was asked in the visit (SR-084). From now on
 * the request is theirs. It proves a mailbox, so it opens what still waited for the agent's.
 */
export async function confirmSubject(context: Context): Promise<Result<null>> {
  const { actor } = context
  if (actor.type !== 'requester' || actor.party !== 'subject') return failed('not-permitted')
  return context.db.transaction(async (tx) => {
    const named = await findRequest(tx, actor.requestId)
    const found = named ? await findSubjectCases(tx, named) : failed('not-found')
    if (!found.ok) return found
    const at = instantText(context.now)
    const confirmed: RequestRow[] = []
    for (const request of found.value.waiting) {
      const status = canStep(request.status, 'confirm') ? 'open' : request.status
      const { level } = await caseAssurance(context, tx, { ...request, subjectConfirmedAt: at })
      const confirming = { subjectConfirmedAt: at, assurance: level, lastActivityAt: at }
      const saved = await saveRequest(tx, request, { status, ...confirming })
      if (!saved) return failed('stale-version')
      confirmed.push(saved)
      await appendAudit(tx, { at, actor, event: 'subject-confirmed', requestId: request.id, payload: {} })
      await assignOpened(context, tx, request, saved)
    }
    await endVerifications(tx, linkKeeper(found.value.request), 'confirm-subject', at)
    await tell(context, tx, confirmed)
    return ok(null)
  })
}

/** One mail to the person, and one to the desk unless it heard of the case when the agent confirmed. */
async function tell(context: Context, tx: Queries, confirmed: readonly RequestRow[]): Promise<void> {
  const [request, ...others] = confirmed
  if (!request) return
  const vault = await openVault(context.keys, tx, request.id)
  const asks = confirmed.every(({ kind }) => kind === 'complaint') ? 'complaint' : 'request'
  const { reference, dueOn } = request
  const payload = { reference, dueOn, asks, withdrawn: null, others: visitLines(others) } as const
  const to = { request, vault, party: 'subject' } as const
  await mailRequester(context, tx, to, { kind: 'request-confirmed', payload })
  // What came from a blocked sender waits apart, and rings no bell.
  const heard = confirmed.filter(({ setAsideAt }) => !setAsideAt)
  if (request.confirmedAt || heard.length === 0) return
  await mailAdmin(context, tx, request.id, {
    kind: 'admin-request-confirmed',
    payload: factsOfConfirmed(heard),
  })
}
