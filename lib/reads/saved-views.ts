import { listViews } from '#db/queries/saved-views.ts'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { SavedView } from '#lib/domain/requests/saved-views.ts'

/** The team's views and one's own, in the order they were made; nothing for whoever may not see the queue. */
export async function readSavedViews({ actor, db }: Context): Promise<SavedView[]> {
  if (actor.type !== 'staff' || !may(actor, 'view-queue')) return []
  const rows = [...(await listViews(db.read, null)), ...(await listViews(db.read, actor.staffId))]
  return rows.map(({ id, name, query, staffId }) => ({ id, name, query, isTeam: staffId === null }))
}
