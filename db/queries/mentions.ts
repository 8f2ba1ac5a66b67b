import { and, count, desc, eq, isNull, type SQL } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { place, prepared } from '#db/prepared.ts'
import { notShielded } from '#db/queries/case-shields.ts'
import { mentions, notes, requests } from '#db/schema/index.ts'

export type MentionRow = typeof mentions.$inferSelect

export async function insertMentions(tx: Queries, rows: readonly MentionRow[]): Promise<void> {
  if (rows.length > 0) await tx.insert(mentions).values([...rows])
}

/** Of one person, and of no case that is by or about them. */
function visible(staffId: string | SQL) {
  return and(eq(mentions.staffId, staffId), notShielded(staffId, mentions.requestId))
}

const unseenOf = prepared((db) =>
  db
    .select({ n: count() })
    .from(mentions)
    .where(and(visible(place('staffId')), isNull(mentions.seenAt)))
    .prepare(),
)

/** How often a person was named in notes that they have not marked as seen. */
export async function countUnseenMentions(db: Queries, staffId: string): Promise<number> {
  const [row] = await unseenOf(db).execute({ staffId })
  return row?.n ?? 0
}

/** Where a person was named last, with the case and who wrote; newest first. */
export async function listMentions(
  db: Queries,
  { staffId, unseen, limit }: { staffId: string; unseen: boolean; limit: number },
) {
  const theirs = and(visible(staffId), unseen ? isNull(mentions.seenAt) : undefined)
  return db
    .select({
      noteId: mentions.noteId,
      at: mentions.createdAt,
      seenAt: mentions.seenAt,
      authorId: notes.staffId,
      reference: requests.reference,
      kind: requests.kind,
    })
    .from(mentions)
    .innerJoin(notes, eq(notes.id, mentions.noteId))
    .innerJoin(requests, eq(requests.id, mentions.requestId))
    .where(theirs)
    .orderBy(desc(mentions.noteId))
    .limit(limit)
}

/** Marks a person's mentions as seen: that of one note, or all. @returns how many were not before. */
export async function markMentionsSeen(
  tx: Queries,
  { staffId, noteId, at }: { staffId: string; noteId: string | null; at: string },
): Promise<number> {
  const theirs = and(eq(mentions.staffId, staffId), isNull(mentions.seenAt))
  const which = noteId ? and(theirs, eq(mentions.noteId, noteId)) : theirs
  const rows = await tx.update(mentions).set({ seenAt: at }).where(which).returning({ id: mentions.noteId })
  return rows.length
}
