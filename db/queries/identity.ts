import { asc, eq } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { insertInto } from '#db/prepared.ts'
import { identityEvents } from '#db/schema/index.ts'

export type IdentityEventRow = typeof identityEvents.$inferSelect

export const appendIdentityEvent = insertInto(identityEvents)

/** What was done to find out who asks, in its order. */
export async function listIdentityEvents(db: Queries, requestId: string): Promise<IdentityEventRow[]> {
  return db
    .select()
    .from(identityEvents)
    .where(eq(identityEvents.requestId, requestId))
    .orderBy(asc(identityEvents.id))
}

/** Deletes what was done to find out who asked, and why, of an erased request. */
export async function deleteIdentityEventsOf(tx: Queries, requestId: string): Promise<void> {
  await tx.delete(identityEvents).where(eq(identityEvents.requestId, requestId))
}
