import { findRequest, listVisit } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { isSubjectAsked } from '#lib/commands/steps/find-subject-cases.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Subject } from '#lib/domain/requests/whom.ts'
import { openContact, openVault } from '#lib/vault/request-vault.ts'

/** Who says that they act for a person, and what they ask; days are `YYYY-MM-DD`. */
export type Asking = {
  agent: { name: string; as: Extract<Subject, { relation: 'agent' }>['as'] }
  cases: { reference: string; kind: Kind; receivedOn: string }[]
}
export type Authorisation =
  | ({ state: 'asked' } & Asking)
  | { state: 'said' | 'disputed' | 'closed' | 'not-theirs' }

/** What the person an agent acts for is shown before they say whether they authorised it; nobody else is. */
export async function readAuthorisation({ db, keys, actor }: Context): Promise<Authorisation> {
  if (actor.type !== 'requester' || actor.party !== 'subject') return { state: 'not-theirs' }
  const named = await findRequest(db.read, actor.requestId)
  if (!named) return { state: 'closed' }
  if (named.subjectConfirmedAt) return { state: 'said' }
  const waiting = (await listVisit(db.read, named)).filter(isSubjectAsked)
  const [request] = waiting
  if (!request) return { state: named.disputedAt ? 'disputed' : 'closed' }
  const { name, subject } = openContact(await openVault(keys, db.read, request.id), request)
  if (subject?.relation !== 'agent') return { state: 'not-theirs' }
  const cases = waiting.map(({ reference, kind, receivedOn }) => ({ reference, kind, receivedOn }))
  return { state: 'asked', agent: { name, as: subject.as }, cases }
}
