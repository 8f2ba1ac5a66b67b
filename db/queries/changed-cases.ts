import { and, asc, eq, gt, inArray, lte } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { audit, caseShields, requests } from '#db/schema/index.ts'
import { HIDING } from '#lib/domain/access/shields.ts'

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

/** Which of these cases a member of staff may not see, because they are by or about them. */
export async function listShielded(
  db: Queries,
  staffId: string,
  requestIds: readonly string[],
): Promise<string[]> {
  const theirs = and(
    eq(caseShields.staffId, staffId),
    inArray(caseShields.requestId, [...requestIds]),
    inArray(caseShields.because, [...HIDING]),
  )
  const rows = await db.select({ requestId: caseShields.requestId }).from(caseShields).where(theirs)
  return rows.map(({ requestId }) => requestId)
}
