import type { Queries } from '#db/client.ts'
import { listRequestsOf, type RequestRow } from '#db/queries/requests.ts'
import { LISTED_LINES, type MessagePayload } from '#lib/domain/messages/catalogue.ts'

type Found = Pick<MessagePayload<'my-requests'>, 'lines' | 'more'> & { toOpen: RequestRow | undefined }

/**
 * The requests that a mailbox confirmed, newest first, as a mail may list them; a very long list ends in "more".
 * Its link opens the newest, or one that asked for discreet mails, so that this mail is discreet too.
 */
export async function foundRequests(tx: Queries, emailHash: string): Promise<Found> {
  const rows = await listRequestsOf(tx, emailHash, { confirmed: true, limit: LISTED_LINES * 2 })
  const lines = rows.slice(0, LISTED_LINES).map(({ reference, kind, status, receivedOn }) => {
    return { reference, kind, status, receivedOn }
  })
  return {
    lines,
    more: rows.length - lines.length,
    toOpen: rows.find(({ discreet }) => discreet === 1) ?? rows[0],
  }
}
