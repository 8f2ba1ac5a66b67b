import type { Queries } from '#db/client.ts'
import { findRequest, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { subjectSpeaks } from '#lib/domain/requests/agents.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'

/**
 * The request that the signed-in person may act on. Not one that was filed in their name before they said that they
 * authorised it (`subject-undecided`), and not an agent's any more once the person speaks for themselves
 * (`subject-speaks`, SR-084).
 */
export async function findOwnRequest({ actor }: Context, tx: Queries): Promise<Result<RequestRow>> {
  if (actor.type !== 'requester') return failed('not-permitted')
  const request = await findRequest(tx, actor.requestId)
  if (!request) return failed('not-found')
  if (actor.party === 'subject') return request.subjectConfirmedAt ? ok(request) : failed('subject-undecided')
  return subjectSpeaks(request) ? failed('subject-speaks') : ok(request)
}
