import { and, asc, desc, eq, gt, gte } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { audit, auditCheckpoints, auditNodes } from '#db/schema/index.ts'

export type CheckpointRow = typeof auditCheckpoints.$inferSelect

export async function insertCheckpoint(tx: Queries, row: CheckpointRow): Promise<void> {
  await tx.insert(auditCheckpoints).values(row)
}

export async function findLatestCheckpoint(db: Queries): Promise<CheckpointRow | undefined> {
  const [row] = await db.select().from(auditCheckpoints).orderBy(desc(auditCheckpoints.size)).limit(1)
  return row
}

/** Checkpoints that cover more rows than `size`, a page at a time, the shortest first. */
export async function listCheckpointsAfter(
  db: Queries,
  size: number,
  limit: number,
): Promise<CheckpointRow[]> {
  const longer = gt(auditCheckpoints.size, size)
  return db.select().from(auditCheckpoints).where(longer).orderBy(asc(auditCheckpoints.size)).limit(limit)
}

/** The hashes of the rows after a sequence number, in their order. */
export async function listHashesAfter(db: Queries, sequence: number, limit: number): Promise<string[]> {
  const rows = await db
    .select({ hash: audit.hash })
    .from(audit)
    .where(gt(audit.sequence, sequence))
    .orderBy(asc(audit.sequence))
    .limit(limit)
  return rows.map(({ hash }) => hash)
}

/** How many nodes of a level are kept. */
export async function countNodes(db: Queries, level: number): Promise<number> {
  const ofLevel = db.select({ place: auditNodes.place }).from(auditNodes).where(eq(auditNodes.level, level))
  const [last] = await ofLevel.orderBy(desc(auditNodes.place)).limit(1)
  return last ? last.place + 1 : 0
}

/** Keeps nodes; what another process kept meanwhile stays. */
export async function insertNodes(tx: Queries, nodes: (typeof auditNodes.$inferInsert)[]): Promise<void> {
  await tx.insert(auditNodes).values(nodes).onConflictDoNothing()
}

/** The hashes of `count` nodes of a level, from one on. */
export async function listNodes(db: Queries, level: number, place: number, count: number): Promise<string[]> {
  const fromThere = and(eq(auditNodes.level, level), gte(auditNodes.place, place))
  const nodes = db.select({ hash: auditNodes.hash }).from(auditNodes).where(fromThere)
  return (await nodes.orderBy(asc(auditNodes.place)).limit(count)).map(({ hash }) => hash)
}
