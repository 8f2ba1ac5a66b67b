import { and, asc, eq, or } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { caseLinks } from '#db/schema/index.ts'

export type CaseLinkRow = typeof caseLinks.$inferSelect

/** How this case stands to others, whichever of the two the link was made from; the oldest first. */
export async function listCaseLinks(db: Queries, requestId: string): Promise<CaseLinkRow[]> {
  const either = or(eq(caseLinks.requestId, requestId), eq(caseLinks.otherId, requestId))
  return db.select().from(caseLinks).where(either).orderBy(asc(caseLinks.createdAt), asc(caseLinks.otherId))
}

/** The link between two cases, from either side. */
export async function findCaseLink(
  db: Queries,
  one: string,
  other: string,
): Promise<CaseLinkRow | undefined> {
  return (await listCaseLinks(db, one)).find((link) => [link.requestId, link.otherId].includes(other))
}

/** The case this one was put together with; undefined where it stands for itself. */
export async function findMergedInto(db: Queries, requestId: string): Promise<string | undefined> {
  const merged = and(eq(caseLinks.requestId, requestId), eq(caseLinks.what, 'merged'))
  const [link] = await db.select({ otherId: caseLinks.otherId }).from(caseLinks).where(merged).limit(1)
  return link?.otherId
}

/** The cases that were put together with this one. */
export async function listMergedInto(db: Queries, requestId: string): Promise<string[]> {
  const merged = and(eq(caseLinks.otherId, requestId), eq(caseLinks.what, 'merged'))
  const rows = await db
    .select({ requestId: caseLinks.requestId })
    .from(caseLinks)
    .where(merged)
    .orderBy(asc(caseLinks.createdAt))
  return rows.map((row) => row.requestId)
}

/** Says how two cases stand to each other; what was said before is forgotten. */
export async function saveCaseLink(tx: Queries, link: CaseLinkRow): Promise<void> {
  await deleteCaseLink(tx, link.requestId, link.otherId)
  await tx.insert(caseLinks).values(link)
}

export async function deleteCaseLink(tx: Queries, one: string, other: string): Promise<void> {
  const there = and(eq(caseLinks.requestId, one), eq(caseLinks.otherId, other))
  const back = and(eq(caseLinks.requestId, other), eq(caseLinks.otherId, one))
  await tx.delete(caseLinks).where(or(there, back))
}
