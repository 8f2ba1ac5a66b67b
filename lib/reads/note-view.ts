import { appendAudit, findLastView, listTaskViews } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Looking again within this time is the same look. */
const ONE_VIEW_MINUTES = 10

/** Writes down that a member of staff opened a case, at most once in ten minutes (SR-142). */
export async function noteView({ db, actor, now }: Context, requestId: string): Promise<void> {
  if (actor.type !== 'staff') return
  const since = viewBegan(now)
  const seenAt = await findLastView(db.read, { requestId, staffId: actor.staffId })
  if (seenAt && seenAt > since) return
  const at = instantText(now)
  await db.transaction((tx) =>
    appendAudit(tx, { at, actor, event: 'request-viewed', requestId, payload: {} }),
  )
}

/** Writes down that whoever holds the link of a task looked at it, at most once in ten minutes a link (SR-142). */
export async function noteTaskView(
  { db, actor, now }: Context,
  { requestId, taskId, linkId }: { requestId: string; taskId: string; linkId: string },
): Promise<void> {
  const lately = await listTaskViews(db.read, requestId, viewBegan(now))
  if (lately.some(({ payload }) => JSON.parse(payload).linkId === linkId)) return
  const payload = { taskId, linkId }
  await db.transaction((tx) =>
    appendAudit(tx, { at: instantText(now), actor, event: 'task-viewed', requestId, payload }),
  )
}

const viewBegan = (now: Temporal.Instant) => instantText(now.subtract({ minutes: ONE_VIEW_MINUTES }))
