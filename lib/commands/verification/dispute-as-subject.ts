import { findRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { disownCases } from '#lib/commands/steps/disown-cases.ts'
import { findSubjectCases } from '#lib/commands/steps/find-subject-cases.ts'
import { failed, type Result } from '#lib/domain/result.ts'

/**
 * "I did not authorise this": freezes all that was asked in the visit, stops all mail to that person's mailbox from
 * strangers, and keeps the evidence (SR-059, SR-084).
 */
export async function disputeAsSubject(context: Context): Promise<Result<null>> {
  const { actor } = context
  if (actor.type !== 'requester' || actor.party !== 'subject') return failed('not-permitted')
  return context.db.transaction(async (tx) => {
    const named = await findRequest(tx, actor.requestId)
    const found = named ? await findSubjectCases(tx, named) : failed('not-found')
    if (!found.ok) return found
    const { request, waiting } = found.value
    const mailbox = { request, emailHash: request.subjectEmailHash, party: 'subject' } as const
    return disownCases(context, tx, { waiting, mailbox, event: 'subject-disputed' })
  })
}
