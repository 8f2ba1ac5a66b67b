import { and, asc, eq, gt, lte } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { audit, requests } from '#db/schema/index.ts'

/** The events of cases after one sequence number up to another, each with its case as it is now; oldest first. */
export async function listCaseEvents(db: Queries, after: number, upTo: number) {
  return db
    .select({
      sequence: audit.sequence,
      event: audit.event,
      actorId: audit.actorId,
      requestId: requests.id,
      reference: requests.reference,
      version: requests.version,
    })
    .from(audit)
    .innerJoin(requests, eq(requests.id, audit.requestId))
    .where(and(gt(audit.sequence, after), lte(audit.sequence, upTo)))
    .orderBy(asc(audit.sequence))
}
