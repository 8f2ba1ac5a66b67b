import { and, desc, eq, gt, isNull, or } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { place, prepared } from '#db/prepared.ts'
import { blocks } from '#db/schema/index.ts'
import type { BlockedThing } from '#lib/domain/blocks/blocks.ts'

export type BlockRow = typeof blocks.$inferSelect

/** Blocks what a hash stands for, or blocks it anew. */
export async function saveBlock(tx: Queries, row: typeof blocks.$inferInsert): Promise<void> {
  const { hash: _, ...rest } = row
  const anew = { ...rest, liftedAt: null, liftedBy: null }
  await tx.insert(blocks).values(row).onConflictDoUpdate({ target: blocks.hash, set: anew })
}

const standing = prepared((db) => {
  const hash = or(...(['mailbox', 'domain', 'phone'] as const).map((what) => eq(blocks.hash, place(what))))
  const stands = and(hash, gt(blocks.createdAt, place('since')), isNull(blocks.liftedAt))
  return db.select().from(blocks).where(stands).limit(1).prepare()
})

/** The first block, made after `since`, that one of these hashes is under. It is asked with every request that is filed. */
export async function findBlock(
  db: Queries,
  { hashes, since }: { hashes: Partial<Record<BlockedThing, string>>; since: string },
): Promise<BlockRow | undefined> {
  const [row] = await standing(db).execute({ mailbox: '', domain: '', phone: '', ...hashes, since })
  return row
}

/** Blocks made after `since`, newest first, also those that were lifted. */
export async function listBlocks(db: Queries, since: string, limit: number): Promise<BlockRow[]> {
  const made = gt(blocks.createdAt, since)
  return db.select().from(blocks).where(made).orderBy(desc(blocks.createdAt), desc(blocks.hash)).limit(limit)
}

/** @returns what was lifted; undefined where nothing stood. */
export async function liftBlock(
  tx: Queries,
  hash: string,
  lifted: { liftedAt: string; liftedBy: string },
): Promise<BlockRow | undefined> {
  const stands = and(eq(blocks.hash, hash), isNull(blocks.liftedAt))
  const [row] = await tx.update(blocks).set(lifted).where(stands).returning()
  return row
}
