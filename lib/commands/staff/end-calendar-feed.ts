import { appendAudit } from '#db/queries/audit.ts'
import { deleteFeed } from '#db/queries/calendar-feeds.ts'
import type { Context } from '#lib/commands/context.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Ends one's calendar of due dates: its address stops working at once. Nothing happens if there is none. */
export async function endCalendarFeed({ db, now, actor }: Context): Promise<Result<null>> {
  if (actor.type !== 'staff') return failed('not-permitted')
  return db.transaction(async (tx) => {
    const wasThere = await deleteFeed(tx, actor.staffId)
    const audit = { event: 'calendar-feed-ended', payload: {} } as const
    if (wasThere) await appendAudit(tx, { at: instantText(now), actor, ...audit })
    return ok(null)
  })
}
