import { and, asc, count, eq, gte, isNull, or } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { downloads } from '#db/schema/index.ts'

export type DownloadRow = typeof downloads.$inferSelect

export async function insertDownload(tx: Queries, row: DownloadRow): Promise<void> {
  await tx.insert(downloads).values(row)
}

/** Writes down how a download ended. */
export async function endDownload(
  tx: Queries,
  id: string,
  end: Pick<DownloadRow, 'endedAt' | 'bytes' | 'complete'>,
): Promise<void> {
  await tx.update(downloads).set(end).where(eq(downloads.id, id))
}

/** The downloads of a request's files, oldest first. */
export async function listDownloads(db: Queries, requestId: string): Promise<DownloadRow[]> {
  return db.select().from(downloads).where(eq(downloads.requestId, requestId)).orderBy(asc(downloads.id))
}

/** How often a file was taken whole, and is being taken since an instant. */
export async function countTaken(db: Queries, fileId: string, runningSince: string): Promise<number> {
  const running = and(isNull(downloads.endedAt), gte(downloads.startedAt, runningSince))
  const taken = and(eq(downloads.fileId, fileId), or(eq(downloads.complete, 1), running))
  const [row] = await db.select({ taken: count() }).from(downloads).where(taken)
  return row?.taken ?? 0
}

/** One download of a request's file; undefined for any other's. */
export async function findDownload(
  db: Queries,
  of: { requestId: string; id: string },
): Promise<DownloadRow | undefined> {
  const its = and(eq(downloads.id, of.id), eq(downloads.requestId, of.requestId))
  const [row] = await db.select().from(downloads).where(its).limit(1)
  return row
}

/** Notes that a download that broke off goes on. */
export async function resumeDownload(tx: Queries, id: string): Promise<void> {
  await tx.update(downloads).set({ endedAt: null }).where(eq(downloads.id, id))
}
