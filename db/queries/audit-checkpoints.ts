import { asc, desc, gt } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { audit, auditCheckpoints } from '#db/schema/index.ts'

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
