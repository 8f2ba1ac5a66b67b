import { findRequest, listRequestsOf, type RequestRow } from '#db/queries/requests.ts'
import { findRequesterSession } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailboxOfSession } from '#lib/commands/steps/mailbox-of-session.ts'
import { subjectSpeaks } from '#lib/domain/requests/agents.ts'
import type { MyOther } from '#lib/domain/requests/my-request.ts'
import { confirmedAs } from '#lib/domain/requests/whose.ts'
import { hashSecret } from '#lib/platform/seal.ts'

const MOST = 50

/**
 * The other requests that the signed-in person's mailbox confirmed, without those of the same visit and those linked to
 * it, which the page shows by themselves; none for a sign-in that did not prove a mailbox.
 */
export async function readMyOtherRequests(
  context: Context,
  sessionSecret: string | null,
): Promise<MyOther[]> {
  const { db, actor } = context
  if (actor.type !== 'requester' || !sessionSecret) return []
  const session = await findRequesterSession(db.read, hashSecret(sessionSecret))
  if (session?.requestId !== actor.requestId) return []
  const mailbox = await mailboxOfSession(db.read, session)
  if (!mailbox) return []
  const rows = await listRequestsOf(db.read, mailbox, { confirmed: true, limit: MOST })
  const shown = await findRequest(db.read, actor.requestId)
  return rows
    .filter((row) => shown && !isShownBeside(row, shown))
    .map((row) => {
      const { reference, kind, status, receivedOn } = row
      return { reference, kind, status, outcome: outcomeFor(row, mailbox), receivedOn }
    })
}

/** An agent is told no outcome once the person they act for speaks for themselves (SR-084). */
function outcomeFor(row: RequestRow, mailbox: string) {
  return subjectSpeaks(row) && confirmedAs(row, mailbox) === 'requester' ? null : row.outcome
}

function isShownBeside(row: RequestRow, { id, visitId, linkedToId }: RequestRow): boolean {
  const isSameVisit = visitId !== null && row.visitId === visitId
  return row.id === id || isSameVisit || row.linkedToId === id || row.id === linkedToId
}
