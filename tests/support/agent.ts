import { findRequest, type RequestRow } from '#db/queries/requests.ts'
import { findRequesterSession } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { confirmSubject } from '#lib/commands/verification/confirm-subject.ts'
import { openAsSubject } from '#lib/commands/verification/open-as-subject.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { type Filing, givenConfirmedRequest, must } from '#tests/support/given.ts'
import { letterOf } from '#tests/support/post.ts'
import type { TestStore } from '#tests/support/store.ts'

export const HAN = { subjectName: 'Han Meimei', subjectEmail: 'han@mail.example' }

/** A request that an agent filed and whose own mailbox they confirmed. */
export async function givenAgentRequest(
  store: TestStore,
  filing: Partial<Filing> = {},
): Promise<{ request: RequestRow; sessionSecret: string }> {
  return givenConfirmedRequest(store.visitor(), { agentFor: HAN, ...filing })
}

/** The person it is for, who typed the code of their mail; they have said nothing yet. */
export async function asSubject(store: TestStore, { id }: Pick<RequestRow, 'id'>): Promise<Context> {
  const { token, code } = await letterOf(store.visitor(), id, 'confirm-subject')
  const { sessionSecret } = must(await openAsSubject(store.visitor(), { token, code }))
  const session = await findRequesterSession(store.context.db.read, hashSecret(sessionSecret))
  if (!session) throw new Error('No session was made.')
  return store.as({ type: 'requester', requestId: session.requestId, party: 'subject' })
}

/** A request whose person said that they authorised it. @returns them, the agent and the case. */
export async function givenAuthorised(store: TestStore, filing: Partial<Filing> = {}) {
  const { request } = await givenAgentRequest(store, filing)
  const subject = await asSubject(store, request)
  must(await confirmSubject(subject))
  const agent = store.as({ type: 'requester', requestId: request.id })
  return { subject, agent, request: await storedCase(store, request.id) }
}

/** A case as it is stored now. */
export async function storedCase(store: TestStore, id: string): Promise<RequestRow> {
  const row = await findRequest(store.context.db.read, id)
  if (!row) throw new Error('The case is not there.')
  return row
}
