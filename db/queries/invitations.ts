import { and, asc, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { invitations } from '#db/schema/index.ts'

export type InvitationRow = typeof invitations.$inferSelect
export type NewInvitation = typeof invitations.$inferInsert

export async function insertInvitation(tx: Queries, row: NewInvitation): Promise<void> {
  await tx.insert(invitations).values(row)
}

export async function findInvitation(db: Queries, tokenHash: string): Promise<InvitationRow | undefined> {
  const [row] = await db.select().from(invitations).where(eq(invitations.tokenHash, tokenHash)).limit(1)
  return row
}

/** The invitations of a purpose that can still be used, oldest first. */
export async function listOpenInvitations(
  db: Queries,
  purpose: InvitationRow['purpose'],
  now: string,
): Promise<InvitationRow[]> {
  const open = and(eq(invitations.purpose, purpose), isNull(invitations.usedAt))
  return db
    .select()
    .from(invitations)
    .where(and(open, gt(invitations.expiresAt, now)))
    .orderBy(asc(invitations.createdAt))
}

/** Uses an invitation up; false if somebody was faster. */
export async function spendInvitation(tx: Queries, tokenHash: string, usedAt: string): Promise<boolean> {
  const spent = await tx
    .update(invitations)
    .set({ usedAt })
    .where(and(eq(invitations.tokenHash, tokenHash), isNull(invitations.usedAt)))
    .returning({ tokenHash: invitations.tokenHash })
  return spent.length > 0
}

export async function deleteInvitation(tx: Queries, tokenHash: string): Promise<void> {
  await tx.delete(invitations).where(eq(invitations.tokenHash, tokenHash))
}

/** Takes back the unused links of a purpose, of everybody or of one person. */
export async function deleteOpenInvitations(
  tx: Queries,
  purpose: InvitationRow['purpose'],
  staffId?: string,
): Promise<void> {
  const open = and(eq(invitations.purpose, purpose), isNull(invitations.usedAt))
  await tx.delete(invitations).where(staffId ? and(open, eq(invitations.staffId, staffId)) : open)
}

/** Forgets invitations past their end, used or not. @returns how many. */
export async function deleteInvitationsExpiredBefore(tx: Queries, before: string): Promise<number> {
  const gone = await tx
    .delete(invitations)
    .where(lt(invitations.expiresAt, before))
    .returning({ one: sql<number>`1` })
  return gone.length
}
