import type { RequestRow } from '#db/queries/requests.ts'
import { publicTrace } from '#lib/domain/clock/public-trace.ts'
import { type Trace, traceSchema } from '#lib/domain/clock/receipt.ts'

/** The stored sum of a request's dates as its requester may see it: without the dates that are staff's own aims. */
export function requesterReceipt(request: Pick<RequestRow, 'clockTrace'>): Trace {
  return publicTrace(traceSchema.parse(JSON.parse(request.clockTrace)))
}
