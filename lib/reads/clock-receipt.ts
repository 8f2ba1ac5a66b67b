import type { RequestRow } from '#db/queries/requests.ts'
import { type Trace, traceSchema } from '#lib/domain/clock/receipt.ts'

/** The stored sum of a request's dates as its requester may see it: without the date that is staff's own aim. */
export function requesterReceipt(request: Pick<RequestRow, 'clockTrace'>): Trace {
  return traceSchema.parse(JSON.parse(request.clockTrace)).filter((line) => line.code !== 'safe')
}
