import { findFeedByToken, findFeedOf } from '#db/queries/calendar-feeds.ts'
import { listWatched, type WatchedRow } from '#db/queries/reminders.ts'
import { findStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { ACTIVE_STATUSES } from '#lib/domain/requests/queue-filter.ts'
import { REMINDED_STATUSES, type ReminderLine } from '#lib/domain/requests/reminders.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { calendarToken } from '#lib/vault/staff-secrets.ts'

/** A calendar holds no more than this; what is due soonest comes first. */
export const FEED_DATES = 500

/** One date of one case. `changedAt` is an instant, days are YYYY-MM-DD. */
export type FeedDate = Pick<ReminderLine, 'reference' | 'kind' | 'law' | 'on' | 'safeOn'> & {
  /** Stable for this date of this case. */
  id: string
  due: 'answer' | 'acknowledgement'
  isAssigned: boolean
  isPaused: boolean
  isProvisional: boolean
  changedAt: string
}
export type CalendarFeed = { locale: Locale; dates: FeedDate[] }

/**
 * What the calendar behind a secret address holds: the dates of its owner's open cases and of those nobody has. Null
 * for an address that is unknown or was ended, and for an owner who may not look at the queue (any more).
 */
export async function readCalendarFeed({ db }: Context, token: string): Promise<CalendarFeed | null> {
  const feed = await findFeedByToken(db.read, hashSecret(token))
  const person = feed && (await findStaff(db.read, feed.staffId))
  if (!person || person.disabledAt) return null
  if (!may({ type: 'staff', staffId: person.id, role: person.role }, 'view-queue')) return null
  const own = { assigneeId: person.id, statuses: REMINDED_STATUSES }
  const nobodys = { assigneeId: null, statuses: ACTIVE_STATUSES, eyes: person.id }
  const cases = [
    ...(await listWatched(db.read, own, FEED_DATES)),
    ...(await listWatched(db.read, nobodys, FEED_DATES)),
  ]
  const dates = cases.flatMap(datesOf).sort((one, other) => (one.on < other.on ? -1 : 1))
  return { locale: person.locale, dates: dates.slice(0, FEED_DATES) }
}

/** Since when one has a secret address (instant); null without. */
export async function readFeedSince({ db, actor }: Context): Promise<string | null> {
  const feed = actor.type === 'staff' ? await findFeedOf(db.read, actor.staffId) : undefined
  return feed?.createdAt ?? null
}

/** The token of the address this browser just made; null if there is none, or a newer one. */
export async function readShownFeedToken(
  { db, keys, actor }: Context,
  shownSecret: string | null,
): Promise<string | null> {
  if (actor.type !== 'staff' || !shownSecret) return null
  const token = calendarToken(keys, shownSecret)
  const feed = await findFeedOf(db.read, actor.staffId)
  return feed?.tokenHash === hashSecret(token) ? token : null
}

function datesOf(row: WatchedRow): FeedDate[] {
  if (row.disputedAt) return []
  const { reference, kind, law, dueOn, conservativeDueOn, acknowledgeDueOn } = row
  const facts = {
    ...{ reference, kind, law },
    isAssigned: row.assigneeId !== null,
    isProvisional: row.dueProvisional === 1,
    changedAt: row.lastActivityAt,
  }
  const answer = dueOn && {
    ...{ ...facts, id: row.id, due: 'answer', on: dueOn },
    safeOn: conservativeDueOn === dueOn ? null : conservativeDueOn,
    isPaused: row.pausedSince !== null,
  }
  const acknowledgement = acknowledgeDueOn &&
    !row.acknowledgedAt && {
      ...{ ...facts, id: `${row.id}-a`, due: 'acknowledgement', on: acknowledgeDueOn },
      ...{ safeOn: null, isPaused: false },
    }
  return [answer, acknowledgement].filter((date): date is FeedDate => Boolean(date))
}
