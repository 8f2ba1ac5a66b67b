import type { Queries } from '#db/client.ts'
import { findRequest, listVisit, type RequestRow } from '#db/queries/requests.ts'
import { findVerificationByToken, type VerificationRow } from '#db/queries/verification.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** The cases of a visit that wait for the person an agent acts for, and the first of them. */
export type SubjectCases = { request: RequestRow; waiting: RequestRow[] }

/** Whether the person an agent acts for can still say whether they authorised it. */
export function isSubjectAsked({ relation, subjectConfirmedAt, disputedAt, status }: RequestRow): boolean {
  return relation === 'agent' && !subjectConfirmedAt && !disputedAt && status !== 'closed'
}

/** What of the visit of this case waits for the person it is for. */
export async function findSubjectCases(tx: Queries, named: RequestRow): Promise<Result<SubjectCases>> {
  const visit = await listVisit(tx, named)
  const waiting = visit.filter(isSubjectAsked)
  const [request] = waiting
  if (request) return ok({ request, waiting })
  const said = visit.some(({ subjectConfirmedAt }) => subjectConfirmedAt)
  return failed(said ? 'already-confirmed' : 'wrong-status')
}

/** The same, named by the link of a mail to that person. */
export async function findSubjectCasesByLink(
  tx: Queries,
  token: string | null,
): Promise<Result<SubjectCases & { linked: VerificationRow }>> {
  const linked = token ? await findVerificationByToken(tx, 'confirm-subject', hashSecret(token)) : undefined
  const named = linked && (await findRequest(tx, linked.requestId))
  if (!linked || !named) return failed('link-unknown')
  const found = await findSubjectCases(tx, named)
  if (!found.ok) return found
  return linked.usedAt ? failed('link-unknown') : ok({ ...found.value, linked })
}
