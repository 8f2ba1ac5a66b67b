import type { RequestRow } from '#db/queries/requests.ts'
import type { MessagePayload } from '#lib/domain/messages/catalogue.ts'

const factsOf = ({ reference, kind, law, dueOn }: RequestRow) => ({ reference, kind, law, dueOn })

/** What the desk is told of cases that were confirmed together. Throws if there are none. */
export function factsOfConfirmed([
  request,
  ...others
]: readonly RequestRow[]): MessagePayload<'admin-request-confirmed'> {
  if (!request) throw new Error('Nothing was confirmed.')
  return { ...factsOf(request), others: others.map(factsOf) }
}
