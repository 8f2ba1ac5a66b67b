import { COUNT_CAP, countViews } from '#db/queries/queue-counts.ts'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { dueRange } from '#lib/domain/requests/days-left.ts'
import type { QueueView, ViewCount } from '#lib/domain/requests/queue-views.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { viewerOf } from '#lib/reads/queue-cut.ts'

export type QueueCounts = Partial<Record<QueueView, ViewCount>>

/** How many cases each view holds for whoever looks, up to a cap; nothing for whoever may not look. */
export async function readQueueCounts(context: Context): Promise<QueueCounts> {
  if (!may(context.actor, 'view-queue')) return {}
  const today = dayIn(context.now, context.operator.zone)
  const soonEnd = dueRange('soon', today).to ?? today
  const rows = await countViews(context.db.read, { viewer: viewerOf(context), today, soonEnd })
  return Object.fromEntries(
    rows.map(({ view, seen, fits }) => [view, { count: Math.min(fits, COUNT_CAP), more: seen > COUNT_CAP }]),
  )
}
